// SPDX-License-Identifier: GPL-3.0-or-later
// A table as high as its visible rows: the page around it scrolls, not the table in the page.
#pragma once

#include <QTableView>

namespace deskpath::app {

class FullHeightTable final : public QTableView {
  Q_OBJECT

 public:
  explicit FullHeightTable(const QString& name, QWidget* parent = nullptr);

  // Call after rows were hidden or shown; changes of the model are noticed.
  void fitHeight();
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  void setModel(QAbstractItemModel* model) override;

 Q_SIGNALS:
  // The place of the current row in this widget, for the page to bring into view.
  void rowWanted(const QRect& place);
  void chosen(const QModelIndex& index);  // by click or Enter

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] int wantedHeight() const;
};

}  // namespace deskpath::app
