// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/roles_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace deskpath::app {

RolesTab& RolesTest::open() {
  tab = std::make_unique<RolesTab>(content, store, settings);
  tab->resize(1280, 800);
  tab->show();
  QApplication::setActiveWindow(tab.get());
  static_cast<void>(QTest::qWaitForWindowActive(tab.get()));
  settle();
  return *tab;
}

void RolesTest::rate(const char* id, int level, Confidence confidence) {
  store.rate(skill(id), QString::fromLatin1(id), level, confidence);
}

const Role& RolesTest::role(const char* id) const { return *content.roles.find(*RoleId::from(id)); }

QString textOf(const QWidget& root) {
  QStringList words;
  for (const QLabel* label : root.findChildren<QLabel*>()) words += label->text();
  for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) words += button->text();
  return words.join(QChar(u'\n'));
}

void settle() {
  for (int round = 0; round < 5; ++round) QApplication::processEvents();
}

}  // namespace deskpath::app
