// SPDX-License-Identifier: GPL-3.0-or-later
// Plans among each other: two side by side, one for several seats, and one made of this machine.
#include <QtWidgets>

#include "documents/machine/computer_reader.h"
#include "documents/recent_files.h"
#include "gallery.h"
#include "places.h"
#include "plan/edits.h"
#include "sample_plan.h"
#include "start_page/this_computer_dialog.h"
#include "widgets/chip.h"
#include "window/plan_comparison_dialog.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;
using namespace deskpath;
using namespace deskpath::app;
using deskpath::gallery::content;

namespace {

const Date today = *Date::from("2026-11-23");

Plan templatePlan(const QString& role, const QString& tier) {
  for (const PlanTemplate& entry : content().templates) {
    if (entry.role != role || entry.tier != tier) continue;
    if (auto plan = openTemplate(content(), entry)) return std::move(*plan);
  }
  return {};
}

Settings& settings() {
  static Settings all(QDir::temp().filePath(u"deskpath-gallery-plans.ini"_s));
  return all;
}

QWidget* comparison(bool chosen, bool all) {
  static PlanDocument document(content(), today);
  static RecentFiles recent(settings());
  static const Dialogs dialogs = Dialogs::real();
  document.reset(templatePlan(u"backend-engineer"_s, u"balanced"_s));
  QList<PlanComparisonDialog::Choice> others;
  if (chosen) others += {u"Home office for an AI/ML engineer"_s, {}, templatePlan(u"ai-ml-engineer"_s, u"entry"_s)};
  auto* dialog = new PlanComparisonDialog(document, others, recent, settings(), dialogs);
  dialog->findChild<Chip*>(u"differencesOnly"_s)->setChecked(!all);
  return dialog;
}

QWidget* computer(const QString& name) {
  auto* dialog = new ThisComputerDialog(
      [name] { return readComputer(QStringLiteral(DESKPATH_TEST_DATA "/computers/") + name); }, content().parts, today);
  while (!dialog->computer()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  return dialog;
}

QWidget* waiting() {
  return new ThisComputerDialog(
      [] {
        QThread::sleep(1);
        return ComputerFacts{};
      },
      content().parts, today);
}

QWidget* seats() {
  auto* document = new PlanDocument(content(), today);
  Plan plan = with_seats(templatePlan(u"backend-engineer"_s, u"balanced"_s), 12);
  plan.budget_minor = 6'000'000;
  document->reset(std::move(plan));
  auto* tab = new WorkstationTab(*document, settings());
  document->setParent(tab);
  return tab;
}

const bool registered =
    deskpath::gallery::registerScreen(u"plans-compared"_s, {960, 680}, [] { return comparison(true, false); }) &&
    deskpath::gallery::registerScreen(u"plans-compared-all"_s, {1280, 800}, [] { return comparison(true, true); }) &&
    deskpath::gallery::registerScreen(u"plans-compared-none"_s, {960, 680}, [] { return comparison(false, true); }) &&
    deskpath::gallery::registerScreen(u"this-computer-tower"_s, {640, 600}, [] { return computer(u"tower"_s); }) &&
    deskpath::gallery::registerScreen(u"this-computer-laptop"_s, {640, 600}, [] { return computer(u"laptop"_s); }) &&
    deskpath::gallery::registerScreen(u"this-computer-reading"_s, {640, 600}, waiting) &&
    deskpath::gallery::registerScreen(u"seats"_s, {1024, 700}, seats);

}  // namespace
