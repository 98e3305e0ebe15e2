// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet with every shared widget in its states.
#include <QtWidgets>

#include "gallery.h"
#include "widgets/chip.h"
#include "widgets/colours.h"
#include "widgets/disclosure.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/level_dots.h"
#include "widgets/meter_bar.h"
#include "widgets/metrics.h"
#include "widgets/table_style.h"
#include "widgets/verdict_badge.h"
#include "widgets/verdict_icon.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;
using namespace deskpath::app;

namespace {

QVBoxLayout* column(QWidget* parent = nullptr) {
  auto* layout = new QVBoxLayout(parent);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::related);
  return layout;
}

QWidget* verdicts() {
  auto* box = new QWidget;
  auto* layout = column(box);
  layout->addWidget(new SectionLabel(u"Verdicts and roles"_s));
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::group);
  for (const VerdictShape shape : allVerdictShapes) line->addWidget(new VerdictBadge(shape));
  line->addWidget(new VerdictBadge(VerdictShape::warning, u"3 warnings"_s));
  line->addStretch();
  layout->addLayout(line);
  auto* list = new QListWidget;
  list->setFlow(QListView::LeftToRight);
  list->setWrapping(true);
  list->setFrameShape(QFrame::NoFrame);
  list->setFixedHeight(60);
  list->setIconSize({metrics::smallIcon, metrics::smallIcon});
  const QStringList roles{u"AI/ML engineer"_s, u"Backend engineer"_s, u"Data scientist"_s,
                          u"MLOps engineer"_s, u"Data engineer"_s,    u"Analyst"_s};
  for (int i = 0; i < roles.size(); ++i) list->addItem(new QListWidgetItem(roleIcon(i), roles.at(i)));
  list->setCurrentRow(2);
  layout->addWidget(list);
  auto* sizes = new QHBoxLayout;
  for (const int size : {12, 16, 24, 32}) {
    for (const VerdictShape shape : allVerdictShapes) {
      auto* picture = new QLabel;
      picture->setPixmap(verdictIcon(shape).pixmap({size, size}, 2.0));
      sizes->addWidget(picture);
    }
  }
  sizes->addStretch();
  layout->addLayout(sizes);
  return box;
}

QWidget* iconSheet() {
  auto* box = new QWidget;
  auto* layout = column(box);
  layout->addWidget(new SectionLabel(u"Icons"_s));
  auto* flow = new FlowLayout;
  flow->setSpacing(metrics::half);
  const auto files = QDir(u":/content/icons"_s).entryList({u"*.svg"_s});
  for (const QString& file : files) {
    auto* button = new QToolButton;
    button->setIcon(icon(file.chopped(4)));
    button->setIconSize({metrics::icon, metrics::icon});
    button->setAutoRaise(true);
    button->setToolTip(file.chopped(4));
    flow->addWidget(button);
  }
  auto* off = new QToolButton;
  off->setIcon(icon(u"save"_s));
  off->setIconSize({metrics::icon, metrics::icon});
  off->setAutoRaise(true);
  off->setEnabled(false);
  flow->addWidget(off);
  layout->addLayout(flow);
  return box;
}

QWidget* levels() {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::group);
  grid->setVerticalSpacing(metrics::half);
  grid->addWidget(new SectionLabel(u"Levels"_s), 0, 0, 1, 3);
  const std::vector<std::pair<QString, LevelState>> rows{
      {u"Python, Java or C++"_s, {5, 3, false, 0}},       {u"Statistics"_s, {4, 4, false, 1}},
      {u"Cloud services"_s, {3, std::nullopt, false, 2}}, {u"Docker (a plus)"_s, {2, 0, true, 3}},
      {u"Spark"_s, {std::nullopt, 1, false, -1}},         {u"Communication"_s, {4, 5, false, -1}}};
  int row = 1;
  for (const auto& [name, state] : rows) {
    grid->addWidget(new QLabel(name), row, 0);
    grid->addWidget(new LevelDots(state), row, 1);
    grid->addWidget(new MutedLabel(levelText(state)), row, 2);
    ++row;
  }
  grid->setColumnStretch(2, 1);
  return box;
}

QWidget* meters() {
  auto* box = new QWidget;
  auto* layout = column(box);
  layout->addWidget(new SectionLabel(u"Meters"_s));
  const auto beside = [&](double value, double maximum, const QString& text) {
    auto* line = new QHBoxLayout;
    auto* words = new QLabel(text);
    words->setMinimumWidth(150);
    auto* bar = new MeterBar;
    bar->setValue(value, maximum, text);
    line->addWidget(words);
    line->addWidget(bar, 1);
    layout->addLayout(line);
  };
  beside(4184, 5000, u"$4,184 of $5,000"_s);
  beside(5620, 5000, u"$5,620 of $5,000"_s);
  beside(0, 0, u"No budget yet"_s);
  for (const double value : {300.0, 633.0, 780.0}) {
    auto* bar = new MeterBar;
    bar->setTextInside(true);
    bar->setValue(value, 650, u"About %1 W of 650 W"_s.arg(value));
    layout->addWidget(bar);
  }
  return box;
}

QWidget* filters() {
  auto* box = new QWidget;
  auto* layout = column(box);
  layout->addWidget(new SectionLabel(u"Filters"_s));
  auto* flow = new FlowLayout;
  for (const QString& text : {u"Compatible only"_s, u"80+ Gold"_s, u"ATX 3.1"_s, u"Below $150"_s, u"In stock"_s}) {
    auto* chip = new Chip(text);
    chip->setChecked(text.startsWith(u'C') || text.startsWith(u'A'));
    if (text.startsWith(u'I')) chip->setEnabled(false);
    flow->addWidget(chip);
  }
  layout->addLayout(flow);
  return box;
}

QWidget* table() {
  auto* model = new QStandardItemModel(0, 5);
  model->setHorizontalHeaderLabels({u"Supply"_s, u"Power"_s, u"Rating"_s, u"Price"_s, u"Effect"_s});
  const std::vector<std::tuple<QString, int, QString, double, VerdictShape>> rows{
      {u"Corsair RM850x (2024) SHIFT fully modular, black"_s, 850, u"gold"_s, 145, VerdictShape::ok},
      {u"Corsair RM1000e"_s, 1000, u"gold"_s, 160, VerdictShape::ok},
      {u"be quiet! Pure Power 12 M"_s, 650, u"gold"_s, 98.5, VerdictShape::warning},
      {u"SilverStone SX500-G"_s, 500, u"gold"_s, 1089, VerdictShape::problem},
      {u"Seasonic Focus GX-750"_s, 750, u"gold"_s, 119, VerdictShape::unknown}};
  for (const auto& [name, watts, rating, price, verdict] : rows) {
    auto* power = new QStandardItem(QLocale().toString(watts));
    power->setData(u"W"_s, unitRole);
    auto* cost = new QStandardItem(QLocale().toCurrencyString(price, u"$"_s));
    cost->setData(price, Qt::UserRole);
    auto* effect = new QStandardItem(verdictIcon(verdict), verdictWord(verdict));
    model->appendRow({new QStandardItem(name), power, new QStandardItem(rating), cost, effect});
  }
  model->setSortRole(Qt::UserRole);
  auto* view = new QTableView;
  model->setParent(view);
  view->setModel(model);
  view->setSortingEnabled(true);
  styleTable(view);
  setNumberColumns(view, {1, 3});
  view->sortByColumn(3, Qt::AscendingOrder);
  fitColumns(view);
  view->setColumnWidth(0, 260);
  view->selectRow(1);
  view->setAccessibleName(u"Power supplies"_s);
  view->setMinimumHeight(200);
  return view;
}

QWidget* controls() {
  auto* box = new QWidget;
  auto* form = new QFormLayout(box);
  form->setContentsMargins(0, 0, 0, 0);
  auto* edit = new QLineEdit;
  edit->setPlaceholderText(u"Search 212 supplies"_s);
  edit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
  auto* combo = new QComboBox;
  combo->addItems({u"Recommended"_s, u"Minimum"_s});
  auto* spin = new QSpinBox;
  spin->setRange(0, 100000);
  spin->setValue(5000);
  auto* save = new QPushButton(icon(u"save"_s), u"&Save"_s);
  save->setDefault(true);
  auto* print = new QPushButton(icon(u"print"_s), u"&Print"_s);
  auto* cancel = new QPushButton(u"Cancel"_s);
  cancel->setEnabled(false);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(save);
  buttons->addWidget(print);
  buttons->addWidget(cancel);
  buttons->addStretch();
  auto* checked = new QCheckBox(u"AI service integration"_s);
  checked->setChecked(true);
  form->addRow(u"S&earch:"_s, edit);
  form->addRow(u"&Level:"_s, combo);
  form->addRow(u"&Budget:"_s, spin);
  auto* choices = new QHBoxLayout;
  auto* sure = new QRadioButton(u"Sure"_s);
  sure->setChecked(true);
  choices->addWidget(checked);
  choices->addWidget(new QCheckBox(u"Owned"_s));
  choices->addWidget(sure);
  choices->addWidget(new QRadioButton(u"Guess"_s));
  choices->addStretch();
  form->addRow(u"Options:"_s, choices);
  form->addRow(buttons);
  return box;
}

QWidget* sheet() {
  auto* page = new QWidget;
  page->setWindowTitle(u"Foundation"_s);
  auto* layout = new QGridLayout(page);
  layout->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
  layout->setHorizontalSpacing(metrics::page);
  layout->setVerticalSpacing(metrics::group);
  layout->addWidget(new PageTitle(u"Foundation"_s), 0, 0);
  auto* left = column();
  left->setSpacing(metrics::group);
  left->addWidget(verdicts());
  left->addWidget(iconSheet());
  left->addWidget(levels());
  left->addWidget(meters());
  auto* tabs = new QTabWidget;
  tabs->setDocumentMode(true);
  auto* text = new QPlainTextEdit(QString(u"Scrolling text\n"_s).repeated(12));
  text->setAccessibleName(u"Notes"_s);
  tabs->addTab(text, icon(u"role"_s), u"&Roles"_s);
  tabs->addTab(new QWidget, icon(u"computer"_s), u"&Workstation"_s);
  tabs->setFixedHeight(150);
  left->addWidget(tabs);
  left->addStretch(1);
  auto* right = column();
  right->setSpacing(metrics::group);
  right->addWidget(filters());
  right->addWidget(table());
  auto* open = new Disclosure(u"Power supply: about 633 W of 650 W"_s);
  open->setSummary(u"1 warning"_s);
  open->setContent(
      new WrapLabel(u"This build can draw about 633 W of the supply's 650 W; 25 % headroom asks for 792 W. A "
                    u"supply near its limit "
                    "runs hot and loud, and short peaks of the graphics card can switch it off."_s));
  open->setExpanded(true);
  auto* folded = new Disclosure(u"Case: front ports"_s);
  folded->setSummary(u"OK"_s);
  auto* elided = new ElidedLabel(u"ASUS ProArt GeForce RTX 5070 Ti 16 GB GDDR7 OC Edition, 2.5 slots, 304 mm"_s);
  elided->setMaximumWidth(300);
  right->addWidget(open);
  right->addWidget(folded);
  right->addWidget(elided);
  right->addWidget(controls());
  right->addWidget(new EmptyState(u"computer"_s,
                                  u"Nothing is planned yet: start from a template and change what you like."_s,
                                  u"Choose a template"_s));
  right->addStretch(1);
  layout->addLayout(left, 1, 0);
  layout->addLayout(right, 1, 1);
  layout->setColumnStretch(0, 1);
  layout->setColumnStretch(1, 1);
  return page;
}

const bool registered = deskpath::gallery::registerScreen(u"foundation"_s, {1280, 1000}, sheet);

}  // namespace
