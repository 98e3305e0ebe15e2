// SPDX-License-Identifier: GPL-3.0-or-later
// A check box whose question wraps: QCheckBox cannot, and questions are longer than a narrow panel.
#pragma once

#include <QWidget>

class QCheckBox;

namespace deskpath::app {

class WrapLabel;

class WrapCheckBox final : public QWidget {
  Q_OBJECT
 public:
  explicit WrapCheckBox(const QString& text, QWidget* parent = nullptr);

  void setChecked(bool on);

 Q_SIGNALS:
  void toggledByUser(bool on);

 protected:
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  QCheckBox* box_;
};

}  // namespace deskpath::app
