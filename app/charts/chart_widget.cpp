// SPDX-License-Identifier: GPL-3.0-or-later
// A screen reader gets every number of the picture as text.
#include "charts/chart_widget.h"

namespace deskpath::app {

void ChartWidget::announce() {
  setAccessibleName(title());
  setAccessibleDescription(describe(table()));
  update();
  Q_EMIT dataChanged();
}

}  // namespace deskpath::app
