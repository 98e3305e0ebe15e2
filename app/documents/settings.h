// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers between runs, as one table of typed keys over a file. Nothing else in the
// program names a setting by text, and a damaged or foreign value falls back to the default.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "documents/settings_file.h"

namespace deskpath::app {

enum class Setting {
  Appearance,
  RecentFiles,
  WindowGeometry,
  WindowState,
  WorkstationPanels,
  CurrentTab,
  TargetRole,
  ChosenRoles,
  CombinedRoles,
  CurrentProfile,
  AssessPart,
  AssessSkill,
  AssessAsList,
  PickerColumns,
  PlanView,
  CostBy,
  ChecklistPaper,
  ChecklistGrouping,
  ChecklistLeftOut,
  ChecklistTax,
  ChecklistLargePrint,
  SheetFolder,
  KeepBackup,
  CompareDifferences,
  Units,
  CatalogueFolders,
};

// Binds a setting to the type of its value.
template <class T>
struct SettingKey {
  Setting id;
};

namespace setting {
inline constexpr SettingKey<QString> appearance{Setting::Appearance};  // system, light, dark
inline constexpr SettingKey<QStringList> recentFiles{Setting::RecentFiles};
inline constexpr SettingKey<QByteArray> windowGeometry{Setting::WindowGeometry};
inline constexpr SettingKey<QByteArray> windowState{Setting::WindowState};
inline constexpr SettingKey<QByteArray> workstationPanels{Setting::WorkstationPanels};  // widths, empty until moved
inline constexpr SettingKey<QString> currentTab{Setting::CurrentTab};                   // roles, workstation
inline constexpr SettingKey<QString> targetRole{Setting::TargetRole};  // role id, empty when none is chosen
inline constexpr SettingKey<QStringList> chosenRoles{Setting::ChosenRoles};
inline constexpr SettingKey<QStringList> combinedRoles{Setting::CombinedRoles};  // two role ids, or none
inline constexpr SettingKey<QString> currentProfile{Setting::CurrentProfile};    // file name in the folder of profiles
inline constexpr SettingKey<QString> assessPart{Setting::AssessPart};            // quick, skills, interests, goals
inline constexpr SettingKey<QString> assessSkill{Setting::AssessSkill};          // id of the skill that was shown last
inline constexpr SettingKey<bool> assessAsList{Setting::AssessAsList};
inline constexpr SettingKey<QString> planView{Setting::PlanView};  // cost, power, models, cloud, desk, stages
inline constexpr SettingKey<QString> costBy{Setting::CostBy};      // group, stage, status
inline constexpr SettingKey<QString> checklistPaper{Setting::ChecklistPaper};          // a4, letter
inline constexpr SettingKey<QString> checklistGrouping{Setting::ChecklistGrouping};    // group, store, stage
inline constexpr SettingKey<QStringList> checklistLeftOut{Setting::ChecklistLeftOut};  // sections that are switched off
inline constexpr SettingKey<QString> checklistTax{Setting::ChecklistTax};              // a percentage like 8.25
inline constexpr SettingKey<bool> checklistLargePrint{Setting::ChecklistLargePrint};
inline constexpr SettingKey<QString> sheetFolder{Setting::SheetFolder};  // where a checklist or report was saved last
inline constexpr SettingKey<bool> keepBackup{Setting::KeepBackup};       // "home.deskplan~" beside the plan
inline constexpr SettingKey<bool> compareDifferences{Setting::CompareDifferences};     // of two plans, not all of both
inline constexpr SettingKey<QString> units{Setting::Units};                            // metric, imperial
inline constexpr SettingKey<QStringList> catalogueFolders{Setting::CatalogueFolders};  // beside the own one
}  // namespace setting

class Settings final : public QObject {
  Q_OBJECT
 public:
  explicit Settings(const QString& path = defaultPath(), QObject* parent = nullptr);
  ~Settings() override;

  // settings.json in $DESKPATH_CONFIG_DIR, else in the platform's configuration folder.
  [[nodiscard]] static QString defaultPath();

  template <class T>
  [[nodiscard]] T get(SettingKey<T> key) const {
    return read(key.id).template value<T>();
  }
  // A value that the table does not allow is ignored.
  template <class T>
  void set(SettingKey<T> key, const T& value) {
    write(key.id, QVariant::fromValue(value));
  }

  // The columns of the part picker, remembered for each category; empty while the user has not changed them.
  [[nodiscard]] QStringList pickerColumns(const QString& category) const;
  void setPickerColumns(const QString& category, const QStringList& columns);

  // Writes to the disk now; false when that is not possible. The program runs on without.
  bool flush();

 Q_SIGNALS:
  void changed(deskpath::app::Setting key);

 private:
  [[nodiscard]] QVariant read(Setting key) const;
  void write(Setting key, const QVariant& value);

  void put(const QString& name, const QVariant& value);

  SettingsFile file_;
  QTimer saving_;
};

}  // namespace deskpath::app
