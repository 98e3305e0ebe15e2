// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/appearance_menu.h"

#include <QActionGroup>

#include "documents/settings.h"
#include "widgets/appearance.h"

namespace deskpath::app {

AppearanceMenu::AppearanceMenu(Settings& settings, QWidget* parent)
    : QMenu(tr("&Appearance"), parent), settings_(settings) {
  auto* group = new QActionGroup(this);
  const auto choice = [&](const QString& text, Appearance value) {
    QAction* action = addAction(text, this, [this, value] {
      settings_.set(setting::appearance, appearanceName(value));
      applyAppearance(value);
    });
    action->setCheckable(true);
    action->setData(appearanceName(value));
    group->addAction(action);
  };
  choice(tr("As the &system"), Appearance::system);
  choice(tr("&Light"), Appearance::light);
  choice(tr("&Dark"), Appearance::dark);
  connect(&settings_, &Settings::changed, this, [this](Setting key) {
    if (key == Setting::Appearance) refresh();
  });
  refresh();
}

void AppearanceMenu::refresh() {
  const QList<QAction*> all = actions();
  for (QAction* action : all) action->setChecked(action->data() == settings_.get(setting::appearance));
}

}  // namespace deskpath::app
