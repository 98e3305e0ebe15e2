// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/role_sheet.h"

#include <QCoreApplication>
#include <algorithm>

#include "checklist_output/sheet_metrics.h"
#include "checklist_output/sheet_text.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(RoleSheet)
};

constexpr double pad = grid / 2;
constexpr double columnGap = 2 * grid;
constexpr double figureWidth = 14 * grid;
constexpr std::size_t mostSteps = 8;

QString fitOf(const Fit& fit) { return fit.point ? percentRange(fit.low, fit.high) : Text::tr("not rated"); }

QString interestOf(const TaskInterest& interest) {
  return interest.point ? percentRange(interest.low, interest.high) : Text::tr("not answered");
}

QString goalsOf(const GoalFit& goals) {
  if (goals.chosen == 0) return Text::tr("none chosen");
  return Text::tr("%1 of %2").arg(static_cast<qulonglong>(goals.served)).arg(static_cast<qulonglong>(goals.chosen));
}

QString countOf(std::size_t part, std::size_t whole) {
  return Text::tr("%1 of %2").arg(static_cast<qulonglong>(part)).arg(static_cast<qulonglong>(whole));
}

QString confidenceOf(Confidence confidence) {
  switch (confidence) {
    case Confidence::sure: return Text::tr("sure");
    case Confidence::unsure: return Text::tr("unsure");
    case Confidence::guess: return Text::tr("a guess");
  }
  return {};
}

}  // namespace

RoleSheet::RoleSheet(const RoleReport& report, const RoleCatalogue& catalogue, double width)
    : report_(report), catalogue_(catalogue), width_(width) {}

std::vector<SheetBlock> RoleSheet::build() && {
  addTitle();
  addStanding();
  for (const ReportRole& role : report_.roles) addRole(role);
  addNext();
  addPairs();
  addSkills();
  addHandOffs();
  heading(Text::tr("How to read this"));
  prose(Text::tr("A fit is what is met of a role's essential requirements, each with weight × level; a "
                 "surplus earns nothing and a plus never counts. "
                 "The range takes what is not rated once as 0 and once as asked. Levels, weights and hours "
                 "are our judgement. The assessment is for "
                 "orientation; it is no test and must not be used to select people."),
        true);
  return std::move(blocks_);
}

SheetBlock& RoleSheet::add(double height, double gap) {
  SheetBlock& block = blocks_.emplace_back();
  block.place.height = height;
  block.place.gap = gap;
  return block;
}

void RoleSheet::heading(const QString& title) {
  SheetBlock& block = add(lineHeight(TextSize::section), 4 * grid);
  block.place.keepWithNext = true;
  block.texts.push_back({title, {0, baseline(TextSize::section)}, TextSize::section, true, false});
}

void RoleSheet::prose(const QString& text, bool muted) {
  const QStringList lines = brokenText(text, width_);
  for (const QString& line : lines) {
    SheetBlock& block = add(lineHeight(), 0);
    block.place.keepWithNext = lines.size() <= sheet::longestUnbroken && &line != &lines.back();
    block.texts.push_back({line, {0, baseline()}, TextSize::body, false, muted});
  }
}

std::vector<RoleSheet::Column> RoleSheet::columns(const std::vector<double>& others) const {
  double taken = 0;
  for (const double each : others) taken += each + columnGap;
  std::vector<Column> result{{0, width_ - taken, false}};
  double left = width_ - taken;
  for (const double each : others) {
    left += columnGap;
    result.push_back({left, each, true});
    left += each;
  }
  return result;
}

std::size_t RoleSheet::header(const std::vector<Column>& columns, const QStringList& titles) {
  row(columns, titles, std::nullopt);
  SheetBlock& block = blocks_.back();
  for (SheetText& text : block.texts) text.muted = true;
  block.place.keepWithNext = true;
  return blocks_.size() - 1;
}

void RoleSheet::row(const std::vector<Column>& columns, const QStringList& cells, std::optional<std::size_t> header,
                    bool bold) {
  SheetBlock& block = add(0, 0);
  block.place.header = header;
  qsizetype lines = 1;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Column& column = columns[i];
    double y = pad + baseline();
    const QStringList broken = brokenText(cells.value(static_cast<qsizetype>(i)), column.width, TextSize::body, bold);
    lines = std::max(lines, broken.size());
    for (const QString& line : broken) {
      const double left =
          column.figures ? column.left + column.width - textWidth(line, TextSize::body, bold) : column.left;
      block.texts.push_back({line, {left, y}, TextSize::body, bold, false});
      y += lineHeight();
    }
  }
  block.place.height = static_cast<double>(lines) * lineHeight() + 2 * pad;
  block.rules.push_back({0, width_, block.place.height, false});
}

void RoleSheet::addTitle() {
  const QString name =
      report_.profile.empty() ? Text::tr("Role report") : Text::tr("Role report: %1").arg(qs(report_.profile));
  for (const QString& line : brokenText(name, width_, TextSize::title, true)) {
    SheetBlock& block = add(lineHeight(TextSize::title), 0);
    block.place.keepWithNext = true;
    block.texts.push_back({line, {0, baseline(TextSize::title)}, TextSize::title, true, false});
  }
  SheetBlock& block = add(lineHeight(), pad);
  block.texts.push_back({Text::tr("Comparison and self-assessment of %1.").arg(qs(report_.as_of.text())),
                         {0, baseline()},
                         TextSize::body,
                         false,
                         true});
  add(2 * pad, 0);
  const bool rated = std::any_of(report_.roles.begin(), report_.roles.end(),
                                 [](const ReportRole& role) { return role.standing.fit.point.has_value(); });
  const QString finding = report_.closest ? Text::tr("%1 is closest: its range lies above all the others.")
                                                .arg(qs(report_.roles[*report_.closest].role->title))
                          : rated ? Text::tr("Which role is closest is too close to tell: the ranges meet.")
                                  : Text::tr("No skill of these roles is rated yet, so none can be called closest.");
  for (const QString& line : brokenText(finding, width_, TextSize::body, true)) {
    add(lineHeight(), 0).texts.push_back({line, {0, baseline()}, TextSize::body, true, false});
  }
}

void RoleSheet::addStanding() {
  heading(Text::tr("Where you stand"));
  const auto table = columns({11 * grid, 9 * grid, 9 * grid, figureWidth, 9 * grid});
  const std::size_t top = header(table, {Text::tr("Role"), Text::tr("Fit"), Text::tr("Rated"), Text::tr("Short of"),
                                         Text::tr("Interest"), Text::tr("Goals")});
  for (const ReportRole& role : report_.roles) {
    const Fit& fit = role.standing.fit;
    const QString title = role.target ? Text::tr("%1 (target)").arg(qs(role.role->title)) : qs(role.role->title);
    row(table,
        {title, fitOf(fit), countOf(fit.rated, fit.essentials), QString::number(fit.short_of),
         interestOf(role.standing.interest.tasks), goalsOf(role.standing.interest.goals)},
        top, role.target);
  }
}

QString RoleSheet::nameOf(const Role& role, const Contribution& entry) const {
  const SkillRequirement& asked = role.skills[entry.requirement];
  if (asked.any_of.size() > 1 && entry.skill) {
    return Text::tr("%1: %2", "group: its member")
        .arg(qs(catalogue_.requirement_title(asked)), qs(catalogue_.skill_title(*entry.skill)));
  }
  return qs(catalogue_.requirement_title(asked));
}

void RoleSheet::addRole(const ReportRole& role) {
  heading(Text::tr("%1: %2", "role: its fit").arg(qs(role.role->title), fitOf(role.standing.fit)));
  prose(qs(role.role->mission), true);
  const auto& entries = role.standing.fit.contributions;
  if (!role.gaps.empty()) {
    const auto table = columns({8 * grid, 8 * grid, figureWidth});
    const std::size_t top =
        header(table, {Text::tr("Gap"), Text::tr("You"), Text::tr("Asked"), Text::tr("Share of the loss")});
    for (const Gap& gap : role.gaps) {
      row(table,
          {nameOf(*role.role, entries[gap.requirement]), QString::number(gap.own), QString::number(gap.required),
           percentRange(gap.share, gap.share)},
          top);
    }
  }
  const auto list = [&](const QString& title, const std::vector<std::size_t>& which) {
    if (which.empty()) return;
    QStringList names;
    for (const std::size_t i : which) names += nameOf(*role.role, entries[i]);
    add(pad, 0);
    prose(Text::tr("%1: %2", "list title: names").arg(title, names.join(u", "_s)));
  };
  list(Text::tr("Beyond what is asked"), role.strengths);
  list(Text::tr("Not rated yet"), role.unrated);
}

void RoleSheet::addNext() {
  if (report_.next.empty()) return;
  heading(Text::tr("Next best skills"));
  const auto table = columns({10 * grid, figureWidth, figureWidth});
  const std::size_t top =
      header(table, {Text::tr("Skill"), Text::tr("Level"), Text::tr("Adds"), Text::tr("Takes about")});
  for (std::size_t i = 0; i < report_.next.size() && i < mostSteps; ++i) {
    const NextStep& step = report_.next[i];
    row(table,
        {qs(catalogue_.skill_title(step.skill)), Text::tr("%1 → %2").arg(step.from).arg(step.from + 1),
         Text::tr("%1 points").arg(QLocale().toString(step.gain, 'f', 1)),
         step.hours > 0 ? Text::tr("%1 h").arg(QLocale().toString(static_cast<qlonglong>(step.hours)))
                        : Text::tr("not known")},
        top);
  }
}

void RoleSheet::addPairs() {
  if (report_.pairs.empty()) return;
  heading(Text::tr("Overlap and steps"));
  const auto table = columns({figureWidth, figureWidth, figureWidth});
  const std::size_t top =
      header(table, {Text::tr("Roles"), Text::tr("Overlap"), Text::tr("First to second"), Text::tr("Second to first")});
  for (const RolePair& pair : report_.pairs) {
    row(table,
        {Text::tr("%1 and %2")
             .arg(qs(report_.roles[pair.first].role->title), qs(report_.roles[pair.second].role->title)),
         percentRange(pair.overlap.percent, pair.overlap.percent), percentRange(pair.forth.low, pair.forth.high),
         percentRange(pair.back.low, pair.back.high)},
        top);
  }
}

void RoleSheet::addSkills() {
  heading(Text::tr("Skills and levels"));
  std::vector<double> widths{12 * grid};
  QStringList titles{Text::tr("Skill"), Text::tr("You")};
  for (const ReportRole& role : report_.roles) {
    widths.push_back(11 * grid);
    titles += qs(role.role->title);
  }
  const auto table = columns(widths);
  const std::size_t top = header(table, titles);
  for (const ReportArea& area : report_.areas) {
    SheetBlock& title = add(lineHeight() + pad, grid);
    title.place.keepWithNext = true;
    title.place.header = top;
    title.texts.push_back({qs(area.title), {0, baseline()}, TextSize::body, true, false});
    for (const ReportSkill& skill : area.skills) {
      const bool sure = skill.rating && skill.rating->confidence == Confidence::sure;
      const QString own = !skill.rating ? Text::tr("not rated")
                          : sure        ? QString::number(skill.rating->level)
                                        : Text::tr("%1, %2", "level, how sure")
                                       .arg(skill.rating->level)
                                       .arg(confidenceOf(skill.rating->confidence));
      QStringList cells{qs(catalogue_.skill_title(skill.skill)), own};
      for (const auto& asked : skill.asked) {
        cells += !asked                                 ? u"–"_s
                 : asked->kind == RequirementKind::plus ? Text::tr("%1, a plus").arg(asked->level)
                 : asked->one_of                        ? Text::tr("%1 (any of)").arg(asked->level)
                                                        : QString::number(asked->level);
      }
      row(table, cells, top);
    }
  }
}

void RoleSheet::addHandOffs() {
  if (report_.hand_offs.empty()) return;
  heading(Text::tr("Who hands what to whom"));
  const auto title = [this](const RoleId& id) {
    const Role* role = catalogue_.find(id);
    return role != nullptr ? qs(role->title) : qs(id.str());
  };
  for (const HandOffRow& entry : report_.hand_offs) {
    const QString ends = Text::tr("%1 to %2:").arg(title(entry.from), title(entry.to));
    SheetBlock& block = add(0, pad);
    double y = baseline();
    block.texts.push_back({ends, {0, y}, TextSize::body, true, false});
    for (const QString& line : brokenText(qs(entry.what), width_)) {
      y += lineHeight();
      block.texts.push_back({line, {0, y}, TextSize::body, false, false});
    }
    block.place.height = y - baseline() + lineHeight();
  }
}

}  // namespace deskpath::app
