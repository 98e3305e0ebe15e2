// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/history_section.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "assessment/profile_edits.h"
#include "assessment/standing.h"
#include "charts/chart_frame.h"
#include "charts/history_chart.h"
#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/line.h"
#include "roles_tab/role_marker.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/link_button.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QString levelText(const std::optional<int>& level) {
  return level ? QString::number(*level) : HistorySection::tr("not rated");
}

QString signedPoints(double change) {
  const QString figure = QLocale().toString(qAbs(change), 'f', 1);
  if (qAbs(change) < 0.05) return HistorySection::tr("no change");
  return change > 0 ? HistorySection::tr("+%1 points").arg(figure) : HistorySection::tr("−%1 points").arg(figure);
}

std::optional<QString> askForName(QWidget* parent, const QString& suggestion) {
  bool ok = false;
  const QString text = QInputDialog::getText(parent, HistorySection::tr("Name this day"), HistorySection::tr("Name"),
                                             QLineEdit::Normal, suggestion, &ok);
  if (!ok || text.simplified().isEmpty()) return std::nullopt;
  return text.simplified();
}

}  // namespace

HistorySection::HistorySection(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : PageSection(tr("History"), parent),
      askName(askForName),
      choice_(choice),
      store_(store),
      chart_(new HistoryChart),
      frame_(new ChartFrame(chart_)),
      empty_(addMuted(tr("Here your progress will show: rate again in a few weeks, and name today to find it again."))),
      name_(new QPushButton(tr("Name today…"))),
      snapshots_(new QPushButton(tr("Named days"))),
      between_(new QWidget),
      from_(new QComboBox),
      to_(new QComboBox) {
  body()->addWidget(frame_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(metrics::related);
  buttons->addWidget(name_);
  buttons->addWidget(snapshots_);
  buttons->addStretch();
  body()->addLayout(buttons);
  name_->setToolTip(tr("Keep how you stand today under a name, to compare with later"));
  snapshots_->setMenu(new QMenu(snapshots_));
  connect(snapshots_->menu(), &QMenu::aboutToShow, this, &HistorySection::fillMenu);
  auto* line = new QHBoxLayout(between_);
  line->setContentsMargins(0, metrics::related, 0, 0);
  line->setSpacing(metrics::related);
  line->addWidget(plainLabel(tr("What changed from")));
  line->addWidget(from_);
  line->addWidget(plainLabel(tr("to")));
  line->addWidget(to_);
  line->addStretch();
  from_->setAccessibleName(tr("First day of the difference"));
  to_->setAccessibleName(tr("Last day of the difference"));
  body()->addWidget(between_);
  connect(name_, &QPushButton::clicked, this, &HistorySection::nameToday);
  for (QComboBox* box : {from_, to_}) connect(box, &QComboBox::activated, this, &HistorySection::showDifference);
  refresh();
}

void HistorySection::refresh() {
  points_ = fit_history(store_.profile(), choice_.compared());
  const bool several = points_.size() > 1;
  frame_->setVisible(several);
  empty_->setVisible(!several);
  between_->setVisible(several);
  snapshots_->setEnabled(!store_.profile().snapshots.empty());
  fillChart();
  fillDays();
  showDifference();
}

void HistorySection::fillChart() {
  const auto roles = choice_.compared();
  HistoryData lines;
  for (const FitPoint& point : points_) lines.dates += qdate(point.date);
  for (const Snapshot& snapshot : store_.profile().snapshots)
    lines.marks.append({qdate(snapshot.date), qs(snapshot.name)});
  std::sort(lines.marks.begin(), lines.marks.end());
  QString best;
  double most = 0;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    HistorySeries series{roleTitle(*roles[i]), choice_.colourOf(*roles[i]), {}, {}};
    for (const FitPoint& point : points_) series.values += point.fits[i].point;
    lines.series += series;
  }
  if (points_.size() > 1) {
    const Difference whole = difference(store_.profile(), points_.front().date, points_.back().date, roles);
    for (std::size_t i = 0; i < roles.size(); ++i) {
      const auto change = whole.roles[i].change();
      if (comparable(whole.roles[i]) && *change > most) {
        most = *change;
        best = roleTitle(*roles[i]);
      }
    }
    const QString since = qs(points_.front().date.text());
    const bool all = std::all_of(whole.roles.begin(), whole.roles.end(), comparable);
    lines.title = !best.isEmpty() ? tr("%1 has risen most since %2: %3").arg(best, since, signedPoints(most))
                  : all           ? tr("No role's fit has risen since %1").arg(since)
                                  : tr("More is rated now than on %1, so the figures do not compare yet").arg(since);
  }
  chart_->setData(lines);
}

void HistorySection::fillDays() {
  const QDate keptFrom = from_->currentData().toDate();
  const QDate keptTo = to_->currentData().toDate();
  // The last day stays the last when a new one comes.
  const bool wasLast = to_->currentIndex() == to_->count() - 1;
  for (QComboBox* box : {from_, to_}) {
    box->clear();
    for (const FitPoint& point : points_) {
      const QString day = qs(point.date.text());
      const QString text =
          point.snapshot
              ? tr("%1, %2", "name of a day, day").arg(qs(store_.profile().snapshots[*point.snapshot].name), day)
              : day;
      box->addItem(text, qdate(point.date));
    }
  }
  from_->setCurrentIndex(qMax(0, from_->findData(keptFrom)));
  const int kept = wasLast ? -1 : to_->findData(keptTo);
  to_->setCurrentIndex(kept >= 0 ? kept : to_->count() - 1);
}

void HistorySection::showDifference() {
  delete std::exchange(difference_, nullptr);
  if (points_.size() < 2 || from_->currentIndex() < 0 || to_->currentIndex() < 0) return;
  const auto roles = choice_.compared();
  const Date first = points_[static_cast<std::size_t>(from_->currentIndex())].date;
  const Date last = points_[static_cast<std::size_t>(to_->currentIndex())].date;
  const Difference change = difference(store_.profile(), first, last, roles);
  difference_ = new QWidget;
  auto* grid = new QGridLayout(difference_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::group);
  grid->setVerticalSpacing(metrics::half);
  grid->setColumnStretch(1, 1);
  int row = 0;
  const auto figure = [&](const QString& text, int column) {
    auto* label = plainLabel(text);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(label, row, column);
  };
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const RoleChange& moved = change.roles[i];
    grid->addWidget(new RoleMarker(choice_.colourOf(*roles[i])), row, 0, Qt::AlignTop);
    grid->addWidget(new WrapLabel(roleTitle(*roles[i])), row, 1);
    figure(tr("%1 → %2").arg(fitText(moved.before), fitText(moved.after)), 2);
    const auto points = moved.change();
    figure(comparable(moved) ? signedPoints(*points) : tr("more is rated now"), 3);
    ++row;
  }
  grid->addWidget(new Line, row++, 0, 1, 4);
  if (change.skills.empty()) {
    auto* none = new MutedLabel(tr("No level differs between these days."));
    grid->addWidget(none, row++, 0, 1, 4);
  }
  for (const SkillChange& skill : change.skills) {
    auto* name = new LinkButton(skillTitle(choice_.catalogue(), skill.skill));
    connect(name, &LinkButton::clicked, this, [this, id = skill.skill] { choice_.openSkill(id); });
    grid->addWidget(name, row, 1, Qt::AlignTop | Qt::AlignLeft);
    figure(tr("%1 → %2").arg(levelText(skill.before), levelText(skill.after)), 2);
    ++row;
  }
  difference_->setMaximumWidth(metrics::grid * 80);
  body()->addWidget(difference_);
}

QString HistorySection::differenceText() const {
  if (difference_ == nullptr) return {};
  QStringList words;
  for (const QLabel* label : difference_->findChildren<QLabel*>()) words += label->text();
  for (const LinkButton* link : difference_->findChildren<LinkButton*>()) words += link->text();
  return words.join(u'\n');
}

void HistorySection::fillMenu() {
  QMenu* menu = snapshots_->menu();
  menu->clear();
  for (const Snapshot& snapshot : store_.profile().snapshots) {
    QMenu* one = menu->addMenu(tr("%1, %2", "name of a day, day").arg(qs(snapshot.name), qs(snapshot.date.text())));
    one->addAction(tr("Rename…"), this, [this, name = snapshot.name] { renameSnapshot(name); });
    one->addAction(tr("Remove the name"), this, [this, name = snapshot.name] { removeSnapshot(name); });
  }
}

void HistorySection::nameToday() {
  const QString suggestion = store_.profile().snapshots.empty() ? tr("Start") : qs(store_.today().text());
  const auto name = askName(window(), suggestion);
  if (!name) return;
  store_.edit(tr("Name the day “%1”").arg(*name), with_snapshot(store_.profile(), utf8(*name), store_.today()));
}

void HistorySection::renameSnapshot(const std::string& name) {
  const auto next = askName(window(), qs(name));
  if (!next) return;
  store_.edit(tr("Rename “%1”").arg(qs(name)), with_snapshot_renamed(store_.profile(), name, utf8(*next)));
}

void HistorySection::removeSnapshot(const std::string& name) {
  store_.edit(tr("Remove the name “%1”").arg(qs(name)), without_snapshot(store_.profile(), name));
}

}  // namespace deskpath::app
