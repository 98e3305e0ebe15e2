// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a sheet as they will be printed, with the buttons that turn them. What stands around the pages follows
// the appearance; the pages stay paper.
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QToolButton;

namespace deskpath::app {

class SheetPreview final : public QWidget {
  Q_OBJECT

 public:
  // `printer` must outlive the preview, which holds it to its end.
  SheetPreview(QPrinter& printer, std::function<void(QPrinter&)> paint, const QString& accessibleName, QWidget* parent);

  void repaintPages();  // what is painted has changed
  void refit();         // the paper has changed

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buildPages();
  QToolButton* step(Qt::ArrowType arrow, const QString& text, Qt::Key key, int by);
  void colour();
  void showPage(int page);
  void updatePages();

  QPrintPreviewWidget* preview_;
  QToolButton* previous_ = nullptr;
  QToolButton* next_ = nullptr;
  QLabel* page_ = nullptr;
};

}  // namespace deskpath::app
