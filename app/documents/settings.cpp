// SPDX-License-Identifier: GPL-3.0-or-later
// The table of settings: adding one is a line here, a member of the enum and a typed key.
#include "documents/settings.h"

#include <QDir>
#include <QStandardPaths>
#include <QVariant>
#include <array>

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int saveAfterMs = 500;

struct Row {
  Setting key;
  QString name;
  QVariant fallback;
  QStringList allowed;  // empty: any value
};

const Row& rowOf(Setting key) {
  static const std::array rows{
      Row{Setting::Appearance, u"appearance"_s, u"system"_s, {u"system"_s, u"light"_s, u"dark"_s}},
      Row{Setting::RecentFiles, u"recentFiles"_s, QStringList{}, {}},
      Row{Setting::WindowGeometry, u"windowGeometry"_s, QByteArray{}, {}},
      Row{Setting::WindowState, u"windowState"_s, QByteArray{}, {}},
      Row{Setting::WorkstationPanels, u"workstationPanels"_s, QByteArray{}, {}},
      Row{Setting::CurrentTab, u"currentTab"_s, u"workstation"_s, {u"roles"_s, u"workstation"_s}},
      Row{Setting::TargetRole, u"targetRole"_s, QString{}, {}},
      Row{Setting::ChosenRoles, u"chosenRoles"_s, QStringList{}, {}},
      Row{Setting::CombinedRoles, u"combinedRoles"_s, QStringList{}, {}},
      Row{Setting::CurrentProfile, u"currentProfile"_s, QString{}, {}},
      Row{Setting::AssessPart,
          u"assessPart"_s,
          QString{},
          {QString{}, u"quick"_s, u"skills"_s, u"interests"_s, u"goals"_s}},
      Row{Setting::AssessSkill, u"assessSkill"_s, QString{}, {}},
      Row{Setting::AssessAsList, u"assessAsList"_s, false, {}},
      Row{Setting::PickerColumns, u"pickerColumns"_s, QStringList{}, {}},
      Row{Setting::PlanView,
          u"planView"_s,
          u"cost"_s,
          {u"cost"_s, u"power"_s, u"models"_s, u"cloud"_s, u"desk"_s, u"stages"_s}},
      Row{Setting::CostBy, u"costBy"_s, u"group"_s, {u"group"_s, u"stage"_s, u"status"_s}},
      Row{Setting::ChecklistPaper, u"checklistPaper"_s, u"a4"_s, {u"a4"_s, u"letter"_s}},
      Row{Setting::ChecklistGrouping, u"checklistGrouping"_s, u"group"_s, {u"group"_s, u"store"_s, u"stage"_s}},
      Row{Setting::ChecklistLeftOut, u"checklistLeftOut"_s, QStringList{}, {}},
      Row{Setting::ChecklistTax, u"checklistTax"_s, u"0"_s, {}},
      Row{Setting::ChecklistLargePrint, u"checklistLargePrint"_s, false, {}},
      Row{Setting::SheetFolder, u"sheetFolder"_s, QString{}, {}},
      Row{Setting::KeepBackup, u"keepBackup"_s, false, {}},
      Row{Setting::CompareDifferences, u"compareDifferences"_s, true, {}},
      Row{Setting::Units, u"units"_s, u"metric"_s, {u"metric"_s, u"imperial"_s}},
      Row{Setting::CatalogueFolders, u"catalogueFolders"_s, QStringList{}, {}},
  };
  return rows.at(static_cast<std::size_t>(key));
}

bool allows(const Row& row, const QVariant& value) {
  return row.allowed.isEmpty() || row.allowed.contains(value.toString());
}

QString columnsName(const QString& category) { return rowOf(Setting::PickerColumns).name + u"/"_s + category; }

}  // namespace

Settings::Settings(const QString& path, QObject* parent) : QObject(parent), file_(path) {
  saving_.setSingleShot(true);
  saving_.setInterval(saveAfterMs);
  connect(&saving_, &QTimer::timeout, this, &Settings::flush);
}

Settings::~Settings() { file_.save(); }

QString Settings::defaultPath() {
  const QString given = qEnvironmentVariable("DESKPATH_CONFIG_DIR");
  const QString folder = given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : given;
  return QDir(folder).filePath(u"settings.json"_s);
}

QVariant Settings::read(Setting key) const {
  const Row& row = rowOf(key);
  const QVariant value = file_.value(row.name);
  return value.metaType() == row.fallback.metaType() && allows(row, value) ? value : row.fallback;
}

void Settings::write(Setting key, const QVariant& value) {
  const Row& row = rowOf(key);
  if (!allows(row, value) || read(key) == value) return;
  put(row.name, value);
  Q_EMIT changed(key);
}

QStringList Settings::pickerColumns(const QString& category) const {
  return file_.value(columnsName(category)).toStringList();
}

void Settings::setPickerColumns(const QString& category, const QStringList& columns) {
  if (pickerColumns(category) == columns) return;
  put(columnsName(category), columns.isEmpty() ? QVariant() : QVariant(columns));
  Q_EMIT changed(Setting::PickerColumns);
}

void Settings::put(const QString& name, const QVariant& value) {
  file_.set(name, value);
  saving_.start();
}

bool Settings::flush() {
  saving_.stop();
  return file_.save();
}

}  // namespace deskpath::app
