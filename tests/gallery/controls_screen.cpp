// SPDX-License-Identifier: GPL-3.0-or-later
// The platform's own controls in our two palettes, with focus, disabled and read-only states.
#include <QtWidgets>

#include "gallery.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;
using namespace deskpath::app;

namespace {

QWidget* fields() {
  auto* box = new QWidget;
  auto* form = new QFormLayout(box);
  form->setContentsMargins(0, 0, 0, 0);
  auto* focused = new QLineEdit(u"Home office for ML work"_s);
  QTimer::singleShot(0, focused, [focused] { focused->setFocus(Qt::TabFocusReason); });
  auto* disabled = new QLineEdit(u"Not now"_s);
  disabled->setEnabled(false);
  auto* editable = new QComboBox;
  editable->setEditable(true);
  editable->addItem(u"27 in"_s);
  auto* date = new QDateEdit(QDate(2025, 7, 23));
  auto* progress = new QProgressBar;
  progress->setValue(40);
  auto* slider = new QSlider(Qt::Horizontal);
  slider->setValue(40);
  form->addRow(u"&Name:"_s, focused);
  form->addRow(u"&Reason:"_s, disabled);
  form->addRow(u"&Size:"_s, editable);
  form->addRow(u"&Date:"_s, date);
  form->addRow(u"&Progress:"_s, progress);
  form->addRow(u"S&lider:"_s, slider);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Discard | QDialogButtonBox::Cancel);
  form->addRow(buttons);
  return box;
}

QWidget* lists() {
  auto* split = new QSplitter;
  auto* tree = new QTreeWidget;
  tree->setHeaderLabels({u"Part"_s, u"Price"_s});
  for (const QString& group : {u"Computer"_s, u"Displays"_s, u"Desk and room"_s}) {
    auto* parent = new QTreeWidgetItem(tree, {group});
    new QTreeWidgetItem(parent, {u"An item"_s, u"$534"_s});
    parent->setExpanded(true);
  }
  tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
  tree->topLevelItem(1)->child(0)->setCheckState(0, Qt::Unchecked);
  tree->setCurrentItem(tree->topLevelItem(1));
  auto* list = new QListWidget;
  for (int i = 0; i < 20; ++i) list->addItem(u"Role %1"_s.arg(i + 1));
  list->setCurrentRow(3);
  split->addWidget(tree);
  split->addWidget(list);
  return split;
}

QWidget* window() {
  auto* frame = new QMainWindow;
  frame->menuBar()->setNativeMenuBar(false);
  for (const QString& name : {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Help"_s}) frame->menuBar()->addMenu(name);
  auto* bar = frame->addToolBar(u"Main"_s);
  bar->setMovable(false);
  bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  bar->addAction(icon(u"new"_s), u"New"_s);
  bar->addAction(icon(u"open"_s), u"Open"_s);
  bar->addAction(icon(u"save"_s), u"Save"_s)->setEnabled(false);
  bar->addSeparator();
  auto* toggle = bar->addAction(icon(u"filter"_s), u"Compatible"_s);
  toggle->setCheckable(true);
  toggle->setChecked(true);
  frame->statusBar()->showMessage(u"Saved to home.deskplan"_s);
  auto* menu = new QMenu;
  menu->addAction(icon(u"undo"_s), u"Undo “Add monitor”"_s)->setShortcut(QKeySequence::Undo);
  menu->addAction(icon(u"redo"_s), u"Redo"_s)->setEnabled(false);
  menu->addSeparator();
  auto* option = menu->addAction(u"Show acknowledged"_s);
  option->setCheckable(true);
  option->setChecked(true);
  menu->setActiveAction(menu->actions().constFirst());

  auto* page = new QWidget;
  auto* layout = new QGridLayout(page);
  layout->setContentsMargins(metrics::page, metrics::group, metrics::page, metrics::page);
  layout->setHorizontalSpacing(metrics::page);
  layout->setVerticalSpacing(metrics::group);
  layout->addWidget(new SectionLabel(u"Fields"_s), 0, 0);
  layout->addWidget(new SectionLabel(u"Lists"_s), 0, 1);
  layout->addWidget(fields(), 1, 0, Qt::AlignTop);
  layout->addWidget(lists(), 1, 1);
  auto* picture = new QLabel;
  menu->ensurePolished();
  menu->resize(menu->sizeHint());
  picture->setPixmap(menu->grab());
  delete menu;
  layout->addWidget(picture, 2, 0, Qt::AlignLeft | Qt::AlignTop);
  layout->setRowStretch(1, 1);
  layout->setColumnStretch(0, 1);
  layout->setColumnStretch(1, 1);
  frame->setCentralWidget(page);
  return frame;
}

const bool registered = deskpath::gallery::registerScreen(u"controls"_s, {1024, 700}, window);

}  // namespace
