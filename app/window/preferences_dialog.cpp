// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/preferences_dialog.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "documents/settings.h"
#include "documents/text.h"
#include "widgets/appearance.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"
#include "window/import_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

enum Data { PathRole = Qt::UserRole, IsFileRole, IsOwnRole, ProblemsRole };

// A box whose entries stand for the allowed values of a setting.
QComboBox* choiceOf(Settings& settings, SettingKey<QString> key, const QList<std::pair<QString, QString>>& entries,
                    QWidget* parent) {
  auto* box = new QComboBox(parent);
  for (const auto& [value, title] : entries) box->addItem(title, value);
  box->setCurrentIndex(box->findData(settings.get(key)));
  QObject::connect(box, &QComboBox::currentIndexChanged, box,
                   [box, &settings, key] { settings.set(key, box->currentData().toString()); });
  return box;
}

}  // namespace

PreferencesDialog::PreferencesDialog(Settings& settings, UserCatalogue* catalogue, const Dialogs& dialogs,
                                     QWidget* parent)
    : QDialog(parent), settings_(settings), catalogue_(catalogue), dialogs_(dialogs) {
  setObjectName(u"preferences"_s);
  setWindowTitle(tr("Preferences"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::page, metrics::group, metrics::page, metrics::group);
  layout->setSpacing(metrics::group);
  layout->addWidget(choices());
  if (catalogue_ != nullptr) {
    layout->addWidget(ownParts(), 1);
    fill();
    connect(catalogue_, &UserCatalogue::changed, this, &PreferencesDialog::fill);
  }
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
  resize(metrics::grid * 88, catalogue_ != nullptr ? metrics::grid * 66 : sizeHint().height());
}

QWidget* PreferencesDialog::choices() {
  auto* box = new QWidget(this);
  auto* form = new QFormLayout(box);
  form->setContentsMargins(0, 0, 0, 0);
  form->setHorizontalSpacing(metrics::group);
  form->setVerticalSpacing(metrics::related);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  auto* appearance =
      choiceOf(settings_, setting::appearance,
               {{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}}, box);
  appearance->setObjectName(u"appearance"_s);
  connect(appearance, &QComboBox::currentIndexChanged, this,
          [this] { applyAppearance(appearanceFromName(settings_.get(setting::appearance))); });
  form->addRow(tr("&Appearance"), appearance);
  auto* units = choiceOf(settings_, setting::units,
                         {{u"metric"_s, tr("Millimetres")}, {u"imperial"_s, tr("Millimetres and inches")}}, box);
  units->setObjectName(u"units"_s);
  form->addRow(tr("&Lengths"), units);
  auto* paper = choiceOf(settings_, setting::checklistPaper, {{u"a4"_s, tr("A4")}, {u"letter"_s, tr("Letter")}}, box);
  paper->setObjectName(u"paper"_s);
  form->addRow(tr("&Paper for print and PDF"), paper);
  return box;
}

QWidget* PreferencesDialog::ownParts() {
  auto* box = new QWidget(this);
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::related);
  layout->addWidget(new SectionLabel(tr("Parts of your own"), box));
  layout->addWidget(new WrapLabel(
      tr("Files ending in .deskparts in these folders stand beside the shipped catalogue. An entry with the id of a "
         "shipped one goes before it. Drop such a file onto the window to add it."),
      box));
  tree_ = new QTreeWidget(box);
  tree_->setObjectName(u"catalogueFolders"_s);
  tree_->setAccessibleName(tr("Folders and files with parts of your own"));
  tree_->setColumnCount(2);
  tree_->setHeaderLabels({tr("Folder and file"), tr("Holds")});
  tree_->header()->setStretchLastSection(false);
  tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  tree_->setTextElideMode(Qt::ElideMiddle);
  layout->addWidget(tree_, 1);
  problems_ = new WrapLabel({}, box);
  problems_->setTextFormat(Qt::PlainText);
  problems_->setObjectName(u"catalogueProblems"_s);
  problems_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  problems_->setAccessibleName(tr("Mistakes of the selected file"));
  layout->addWidget(problems_);
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::related);
  auto* add = new QPushButton(icon(u"add"_s), tr("Add &folder…"), box);
  add->setObjectName(u"addFolder"_s);
  remove_ = new QPushButton(icon(u"remove"_s), tr("&Remove"), box);
  remove_->setObjectName(u"removeEntry"_s);
  auto* open = new QPushButton(icon(u"open"_s), tr("&Show in the file manager"), box);
  auto* again = new QPushButton(tr("Rea&d again"), box);
  again->setObjectName(u"readAgain"_s);
  again->setToolTip(tr("After files were changed by another program"));
  for (QPushButton* button : {add, remove_, open, again}) {
    button->setAutoDefault(false);
    line->addWidget(button);
  }
  line->addStretch();
  layout->addLayout(line);
  connect(tree_, &QTreeWidget::currentItemChanged, this, &PreferencesDialog::showSelected);
  connect(add, &QPushButton::clicked, this, &PreferencesDialog::addFolder);
  connect(remove_, &QPushButton::clicked, this, &PreferencesDialog::removeSelected);
  connect(open, &QPushButton::clicked, this, &PreferencesDialog::openSelected);
  connect(again, &QPushButton::clicked, catalogue_, &UserCatalogue::load);
  return box;
}

void PreferencesDialog::fill() {
  const QString selected =
      tree_->currentItem() == nullptr ? QString() : tree_->currentItem()->data(0, PathRole).toString();
  tree_->clear();
  for (const UserCatalogue::Folder& folder : catalogue_->folders()) {
    auto* top = new QTreeWidgetItem(tree_, {QDir::toNativeSeparators(folder.path)});
    top->setData(0, PathRole, folder.path);
    top->setData(0, IsOwnRole, folder.own);
    top->setToolTip(0, plainToolTip(QDir::toNativeSeparators(folder.path)));
    if (folder.own) {
      top->setText(1, tr("your own folder"));
    } else if (!folder.exists) {
      top->setText(1, tr("is not there"));
    }
    for (const UserCatalogue::File& file : folder.files) {
      auto* entry = new QTreeWidgetItem(top, {QFileInfo(file.path).fileName(), fileText(file)});
      entry->setData(0, PathRole, file.path);
      entry->setData(0, IsFileRole, true);
      entry->setData(0, IsOwnRole, folder.own);
      entry->setData(0, ProblemsRole, qs(to_text(file.problems)).trimmed());
      if (file.path == selected) tree_->setCurrentItem(entry);
    }
    if (folder.path == selected) tree_->setCurrentItem(top);
    top->setExpanded(true);
  }
  if (tree_->currentItem() == nullptr) tree_->setCurrentItem(tree_->topLevelItem(0));
  showSelected();
}

void PreferencesDialog::showSelected() {
  const QTreeWidgetItem* item = tree_->currentItem();
  const bool file = item != nullptr && item->data(0, IsFileRole).toBool();
  const bool own = item != nullptr && item->data(0, IsOwnRole).toBool();
  problems_->setText(item == nullptr ? QString() : item->data(0, ProblemsRole).toString());
  problems_->setVisible(!problems_->text().isEmpty());
  // Files of other folders belong to whoever keeps the folder; only reading it can be stopped.
  remove_->setEnabled(item != nullptr && file == own);
  remove_->setToolTip(file && !own ? tr("This file is not in your own folder. Remove its folder from the list instead.")
                      : !file && own ? tr("Your own folder is always read.")
                                     : QString());
}

void PreferencesDialog::addFolder() {
  if (const QString path = dialogs_.chooseFolder(this); !path.isEmpty()) catalogue_->addFolder(path);
}

void PreferencesDialog::removeSelected() {
  const QTreeWidgetItem* item = tree_->currentItem();
  if (item == nullptr) return;
  const QString path = item->data(0, PathRole).toString();
  if (!item->data(0, IsFileRole).toBool()) {
    catalogue_->leaveOutFolder(path);
    return;
  }
  const auto change = catalogue_->remove(path);
  if (change) {
    Q_EMIT removed(*change);
  } else {
    dialogs_.error(this, tr("The file could not be removed"), change.error());
  }
}

void PreferencesDialog::openSelected() {
  const QTreeWidgetItem* item = tree_->currentItem();
  if (item == nullptr) return;
  const QString path = item->data(0, PathRole).toString();
  QDesktopServices::openUrl(QUrl::fromLocalFile(item->data(0, IsFileRole).toBool() ? QFileInfo(path).path() : path));
}

}  // namespace deskpath::app
