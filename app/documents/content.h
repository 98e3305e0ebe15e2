// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the program knows at the start: shipped content compiled into the program, and the user's own files.
#pragma once

#include <QString>
#include <QStringList>
#include <unordered_map>
#include <vector>

#include "estimates/model_catalogue.h"
#include "estimates/prices.h"
#include "parts/catalogue.h"
#include "plan/plan_json.h"
#include "roles/catalogue.h"
#include "rules/wording.h"

namespace deskpath::app {

class Settings;

// A ready-made plan to start from.
struct PlanTemplate {
  QString id;
  QString role;  // the role that it is made for
  QString tier;  // entry, balanced, strong
  std::int64_t budgetMinor = 0;
  QString title;
  QString summary;
  QString resource;  // path of its .deskplan inside the program
};

// Where an entry of the user's own stands, and whether it goes before a shipped one of its id.
struct UserPart {
  QString file;
  bool replacesShipped = false;
};

struct Content {
  PartCatalogue parts;
  // False until loadParts(): the window is painted before the catalogue is read.
  bool partsRead = false;
  std::unordered_map<PartId, UserPart> userParts;
  RoleCatalogue roles;
  MarketIndex market;
  Tariffs tariffs;
  ModelCatalogue models;
  Wording wording;
  std::vector<PlanTemplate> templates;
  // What could not be read. Shipped content has none (a test sees to it); the user's own files may.
  Problems problems;

  [[nodiscard]] PartLookup lookup() const {
    return [this](const PartId& id) { return parts.find(id); };
  }
  [[nodiscard]] std::vector<const Role*> allRoles() const;
  // The user's entry of this id; nullptr for a shipped one.
  [[nodiscard]] const UserPart* userPart(const PartId& id) const {
    const auto found = userParts.find(id);
    return found == userParts.end() ? nullptr : &found->second;
  }
};

enum class PartsWhen { now, later };

// Reads the shipped content, then the user's *.deskparts and *.deskroles in `userFolders`, in the order of their names.
[[nodiscard]] Content loadContent(const QStringList& userFolders = {}, PartsWhen parts = PartsWhen::now);

// Reads the catalogue of parts, or reads it again: the shipped one, then the user's files. Their problems are returned.
[[nodiscard]] Problems loadParts(Content& content, const QStringList& userFolders);

// Adds one of the user's files; its problems are returned, its sound entries are in.
Problems addUserFile(Content& content, const QString& path);

// The folder "content" beside the settings: imported files and parts of one's own go there.
[[nodiscard]] QString ownContentFolder();
// $DESKPATH_CONTENT (folders separated as in PATH), else the own folder and those named in the settings.
[[nodiscard]] QStringList userContentFolders();
[[nodiscard]] QStringList userContentFolders(const Settings& settings);

// The plan of a template, with its parts filled in from the catalogue.
[[nodiscard]] Result<Plan> openTemplate(const Content& content, const PlanTemplate& entry);

}  // namespace deskpath::app
