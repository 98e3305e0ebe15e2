// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/start_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "documents/text.h"
#include "plan/start.h"
#include "rules/report.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int questionsWidth = 560;
constexpr int outcomeWidth = 320;
constexpr int radioIndent = 24;
constexpr int highestBudget = 1'000'000;

QVBoxLayout* column(QWidget* box, int spacing) {
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins({});
  layout->setSpacing(spacing);
  return layout;
}

QLabel* prose(QWidget* parent) {
  auto* label = new WrapLabel({}, parent);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

StartPage::StartPage(const Content& content, Context context, RecentFiles& recent, QWidget* parent)
    : QWidget(parent), content_(content), context_(context), recent_(recent) {
  setObjectName(u"startPage"_s);
  for (const PlanTemplate& entry : content.templates) {
    const auto id = RoleId::from(utf8(entry.role));
    const Role* role = id ? content.roles.find(*id) : nullptr;
    auto opened = openTemplate(content, entry);
    if (role == nullptr || !opened) continue;
    auto choice =
        std::find_if(choices_.begin(), choices_.end(), [&](const Choice& other) { return other.role == role; });
    if (choice == choices_.end()) choice = choices_.insert(choices_.end(), {role, {}});
    choice->tiers.emplace_back(&entry, std::move(*opened));
  }
  for (Choice& choice : choices_) {
    std::stable_sort(choice.tiers.begin(), choice.tiers.end(),
                     [](const auto& a, const auto& b) { return a.first->budgetMinor < b.first->budgetMinor; });
  }
  for (const Role& role : content.roles.roles()) {
    const auto same = [&](const Choice& choice) { return choice.role == &role; };
    if (std::none_of(choices_.begin(), choices_.end(), same)) choices_.push_back({&role, {}});
  }

  auto* page = new QWidget(this);
  auto* rows = new QVBoxLayout(page);
  rows->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
  rows->setSpacing(metrics::page);
  rows->addWidget(new PageTitle(tr("Plan a home office"), page));
  auto* columns = new QHBoxLayout;
  columns->setSpacing(2 * metrics::page);
  auto* questions = new QVBoxLayout;
  questions->setSpacing(metrics::page);
  questions->addWidget(roleQuestion());
  questions->addWidget(tierQuestion());
  questions->addWidget(ownedQuestion());
  questions->addWidget(budgetQuestion());
  questions->addStretch();
  auto* side = new QVBoxLayout;
  side->setSpacing(metrics::page);
  side->addWidget(outcome());
  side->addWidget(recentPlans());
  side->addStretch();
  columns->addLayout(questions);
  columns->addLayout(side);
  columns->addStretch();
  rows->addLayout(columns);
  rows->addStretch();

  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(page);
  column(this, 0)->addWidget(scroll);

  connect(&recent_, &RecentFiles::changed, this, &StartPage::fillRecent);
  fillRecent();
  if (!choices_.empty()) roles_->button(0)->setChecked(true);
  roleChanged();
}

QWidget* StartPage::roleQuestion() {
  auto* box = new QWidget(this);
  box->setFixedWidth(questionsWidth);
  auto* layout = column(box, metrics::related);
  layout->addWidget(new SectionLabel(tr("Which work?"), box));
  roles_ = new QButtonGroup(this);
  for (std::size_t i = 0; i < choices_.size(); ++i) {
    const Role& role = *choices_[i].role;
    auto* button = new QRadioButton(qs(role.title), box);
    button->setObjectName(u"role-"_s + qs(role.id.str()));
    roles_->addButton(button, static_cast<int>(i));
    QString summary = tr("Starts with an empty plan and this role as the target.");
    if (!choices_[i].tiers.empty()) summary = qs(role.mission);
    button->setAccessibleDescription(summary);
    auto* detail = new MutedLabel(summary, box);
    detail->setTextFormat(Qt::PlainText);
    detail->setWordWrap(true);
    detail->setContentsMargins(radioIndent, 0, 0, 0);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(2);
    pair->addWidget(button);
    pair->addWidget(detail);
    layout->addLayout(pair);
  }
  connect(roles_, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) roleChanged();
  });
  return box;
}

QWidget* StartPage::tierQuestion() {
  tierBox_ = new QWidget(this);
  tierBox_->setFixedWidth(questionsWidth);
  auto* layout = column(tierBox_, metrics::related);
  layout->addWidget(new SectionLabel(tr("How well equipped?"), tierBox_));
  auto* chips = new QWidget(tierBox_);
  chips->setObjectName(u"tierChips"_s);
  new FlowLayout(chips);
  layout->addWidget(chips);
  tiers_ = new QButtonGroup(this);
  tiers_->setExclusive(true);
  connect(tiers_, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) tierChanged();
  });
  tierSummary_ = prose(tierBox_);
  tierSummary_->setForegroundRole(QPalette::PlaceholderText);
  tierSummary_->setObjectName(u"tierSummary"_s);
  layout->addWidget(tierSummary_);
  return tierBox_;
}

const std::pair<const PlanTemplate*, Plan>* StartPage::tier() const {
  const int role = roles_->checkedId();
  const int index = tiers_->checkedId();
  if (role < 0 || index < 0) return nullptr;
  const auto& tiers = choices_[static_cast<std::size_t>(role)].tiers;
  return static_cast<std::size_t>(index) < tiers.size() ? &tiers[static_cast<std::size_t>(index)] : nullptr;
}

QWidget* StartPage::ownedQuestion() {
  auto* box = new QWidget(this);
  box->setFixedWidth(questionsWidth);
  auto* layout = column(box, metrics::related);
  layout->addWidget(new SectionLabel(tr("What do you own already?"), box));
  auto* chips = new QWidget(box);
  auto* flow = new FlowLayout(chips);
  for (const Ownable& ownable : ownables()) {
    auto* chip = new Chip(qs(ownable.title), chips);
    chip->setObjectName(u"owned-"_s + qs(ownable.id));
    connect(chip, &Chip::toggled, this, &StartPage::update);
    flow->addWidget(chip);
    owned_.emplace_back(ownable.id, chip);
  }
  layout->addWidget(chips);
  return box;
}

QWidget* StartPage::budgetQuestion() {
  auto* box = new QWidget(this);
  box->setFixedWidth(questionsWidth);
  auto* layout = column(box, metrics::related);
  layout->addWidget(new SectionLabel(tr("How much do you want to spend?"), box));
  budget_ = new QSpinBox(box);
  budget_->setObjectName(u"budget"_s);
  budget_->setAccessibleName(tr("Budget in US dollars"));
  budget_->setRange(0, highestBudget);
  budget_->setSingleStep(100);
  budget_->setPrefix(u"$"_s);
  budget_->setGroupSeparatorShown(true);
  budget_->setSpecialValueText(tr("No limit"));
  budget_->setFixedWidth(questionsWidth / 4);
  connect(budget_, &QSpinBox::valueChanged, this, &StartPage::update);
  layout->addWidget(budget_);
  return box;
}

QWidget* StartPage::outcome() {
  auto* box = new QWidget(this);
  box->setFixedWidth(outcomeWidth);
  auto* layout = column(box, metrics::related);
  layout->addWidget(new SectionLabel(tr("What you would get"), box));
  cost_ = prose(box);
  cost_->setObjectName(u"startCost"_s);
  findings_ = prose(box);
  findings_->setObjectName(u"startFindings"_s);
  levels_ = prose(box);
  levels_->setObjectName(u"startLevels"_s);
  layout->addWidget(cost_);
  layout->addWidget(findings_);
  layout->addWidget(levels_);
  layout->addSpacing(metrics::related);
  begin_ = new QPushButton(icon(u"check"_s), tr("&Make this plan"), box);
  begin_->setObjectName(u"begin"_s);
  begin_->setDefault(true);
  connect(begin_, &QPushButton::clicked, this, [this] { Q_EMIT planWanted(plan()); });
  auto* empty = new QPushButton(icon(u"new"_s), tr("&Start with an empty plan"), box);
  empty->setObjectName(u"beginEmpty"_s);
  connect(empty, &QPushButton::clicked, this, [this] {
    Plan blank;
    const Plan wanted = plan();
    blank.target_roles = wanted.target_roles;
    blank.budget_minor = wanted.budget_minor;
    Q_EMIT planWanted(blank);
  });
  auto* computer = new QPushButton(icon(u"computer"_s), tr("Start from this &computer…"), box);
  computer->setObjectName(u"beginComputer"_s);
  computer->setToolTip(tr("Reads what this machine is made of, as parts you own"));
  connect(computer, &QPushButton::clicked, this, &StartPage::startFromComputer);
  auto* open = new QPushButton(icon(u"open"_s), tr("&Open a plan…"), box);
  open->setObjectName(u"openPlan"_s);
  connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted({}); });
  layout->addWidget(begin_);
  layout->addWidget(empty);
  layout->addWidget(computer);
  layout->addWidget(open);
  return box;
}

void StartPage::startFromComputer() {
  ThisComputerDialog dialog(reader_ ? reader_ : thisComputerReader(), content_.parts, context_.today, this);
  if (dialog.exec() != QDialog::Accepted || !dialog.computer()) return;
  const Plan wanted = plan();
  Plan owned = dialog.computer()->plan;
  owned.target_roles = wanted.target_roles;
  owned.budget_minor = wanted.budget_minor;
  Q_EMIT planWanted(owned);
}

QWidget* StartPage::recentPlans() {
  recentBox_ = new QWidget(this);
  recentBox_->setFixedWidth(outcomeWidth);
  recentList_ = column(recentBox_, metrics::half);
  return recentBox_;
}

void StartPage::fillRecent() {
  while (QLayoutItem* item = recentList_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  const auto entries = recent_.list();
  recentBox_->setVisible(!entries.isEmpty());
  if (entries.isEmpty()) return;
  recentList_->addWidget(new SectionLabel(tr("Recent plans"), recentBox_));
  for (const RecentFiles::Entry& entry : entries.mid(0, 5)) {
    QString text = entry.name;
    auto* button = new QPushButton(text.replace(u'&', u"&&"_s), recentBox_);
    button->setFlat(true);
    button->setStyleSheet(u"text-align: left; padding: 4px;"_s);
    button->setToolTip(plainToolTip(entry.path));
    button->setAccessibleName(tr("Open %1 in %2").arg(entry.name, entry.folder));
    connect(button, &QPushButton::clicked, this, [this, path = entry.path] { Q_EMIT openWanted(path); });
    recentList_->addWidget(button);
  }
}

void StartPage::chooseRole(const QString& roleId) {
  for (std::size_t i = 0; i < choices_.size(); ++i) {
    if (qs(choices_[i].role->id.str()) == roleId) roles_->button(static_cast<int>(i))->setChecked(true);
  }
}

void StartPage::roleChanged() {
  const int index = roles_->checkedId();
  if (index < 0) return;
  setFocusProxy(roles_->checkedButton());
  const auto& tiers = choices_[static_cast<std::size_t>(index)].tiers;
  const QString before =
      tiers_->checkedButton() == nullptr ? u"balanced"_s : tiers_->checkedButton()->property("tier").toString();
  auto* chips = tierBox_->findChild<QWidget*>(u"tierChips"_s);
  for (QAbstractButton* button : tiers_->buttons()) {
    tiers_->removeButton(button);
    delete button;
  }
  for (std::size_t i = 0; i < tiers.size(); ++i) {
    const PlanTemplate& entry = *tiers[i].first;
    const QString name = entry.tier == u"entry"_s    ? tr("Entry")
                         : entry.tier == u"strong"_s ? tr("Strong")
                                                     : tr("Balanced");
    auto* chip = new Chip(tr("%1, about %2").arg(name, moneyText(entry.budgetMinor, tiers[i].second.currency)), chips);
    chip->setObjectName(u"tier-"_s + entry.tier);
    chip->setProperty("tier", entry.tier);
    chip->setAccessibleDescription(entry.summary);
    chip->setToolTip(plainToolTip(entry.summary));
    chips->layout()->addWidget(chip);
    chip->show();
    tiers_->addButton(chip, static_cast<int>(i));
  }
  tierBox_->setVisible(!tiers.empty());
  // The same tier as for the role before; the middle one at first.
  for (QAbstractButton* button : tiers_->buttons()) {
    if (button->property("tier").toString() == before) button->setChecked(true);
  }
  if (tiers_->checkedButton() == nullptr && !tiers.empty()) tiers_->button(0)->setChecked(true);
  if (tiers.empty()) update();
}

void StartPage::tierChanged() {
  const auto* chosen = tier();
  if (chosen == nullptr) return;
  tierSummary_->setText(chosen->first->summary);
  budget_->setValue(static_cast<int>(chosen->first->budgetMinor / 100));
  update();
}

Plan StartPage::plan() const {
  Plan plan;
  const int index = roles_->checkedId();
  if (index >= 0) {
    const auto& choice = choices_[static_cast<std::size_t>(index)];
    if (const auto* chosen = tier()) plan = chosen->second;
    plan.target_roles = {choice.role->id};
  }
  std::vector<std::string_view> owned;
  for (const auto& [id, chip] : owned_) {
    if (chip->isChecked()) owned.push_back(id);
  }
  plan.budget_minor =
      budget_->value() > 0 ? std::optional<std::int64_t>{std::int64_t{budget_->value()} * 100} : std::nullopt;
  return with_owned(std::move(plan), owned);
}

void StartPage::update() {
  const Plan wanted = plan();
  const auto roles = content_.allRoles();
  const Report report = review(wanted, roles, context_);
  begin_->setEnabled(!wanted.items.empty());
  if (wanted.items.empty()) {
    cost_->setText(tr(
        "There is no ready-made plan for this role yet. Start with an empty one; its needs are shown as you choose."));
    findings_->clear();
    levels_->clear();
    return;
  }
  const auto rounded = [&](std::int64_t minor) { return qs(format_money(to_whole_units({minor, wanted.currency}))); };
  QString cost = tr("About %1 to buy").arg(rounded(report.cost.total_minor));
  if (wanted.budget_minor) {
    const std::int64_t left = *wanted.budget_minor - report.cost.total_minor;
    cost += left >= 0 ? tr(", %1 under the budget").arg(rounded(left)) : tr(", %1 over the budget").arg(rounded(-left));
  }
  if (report.cost.monthly_minor > 0) cost += tr(", and %1 a month").arg(rounded(report.cost.monthly_minor));
  cost_->setText(cost + u'.');
  findings_->setText(tr("%1 of %2 checks decided, %3 and %4 open.")
                         .arg(report.summary.decided())
                         .arg(report.summary.checks)
                         .arg(counted(report.summary.open_problems, tr("# problem"), tr("# problems")),
                              counted(report.summary.open_warnings, tr("# warning"), tr("# warnings"))));
  QStringList lines;
  for (const RoleReview& role : report.roles) lines += qs(role.role->title) + u": "_s + qs(to_text(role.overall));
  levels_->setText(lines.join(u'\n'));
}

}  // namespace deskpath::app
