// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the program knows at the start: shipped content compiled into the program, and the user's own files.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "estimates/model_catalogue.h"
#include "estimates/prices.h"
#include "parts/catalogue.h"
#include "plan/plan_json.h"
#include "roles/catalogue.h"
#include "rules/wording.h"

namespace deskpath::app {

// A ready-made plan to start from.
struct PlanTemplate {
  QString id;
  QString title;
  QString summary;
  QString resource;  // path of its .deskplan inside the program
};

struct Content {
  PartCatalogue parts;
  RoleCatalogue roles;
  MarketIndex market;
  ModelCatalogue models;
  Wording wording;
  std::vector<PlanTemplate> templates;
  // What could not be read. Shipped content has none (a test sees to it); the user's own files may.
  Problems problems;

  [[nodiscard]] PartLookup lookup() const {
    return [this](const PartId& id) { return parts.find(id); };
  }
  [[nodiscard]] std::vector<const Role*> allRoles() const;
};

// Reads the shipped content, then the user's *.deskparts and *.deskroles in `userFolders`, in the order of their names.
[[nodiscard]] Content loadContent(const QStringList& userFolders = {});

// Adds one of the user's files; its problems are returned, its sound entries are in.
Problems addUserFile(Content& content, const QString& path);

// $DESKPATH_CONTENT (folders separated as in PATH) or the folder "content" beside the settings.
[[nodiscard]] QStringList userContentFolders();

// The plan of a template, with its parts filled in from the catalogue.
[[nodiscard]] Result<Plan> openTemplate(const Content& content, const PlanTemplate& entry);

}  // namespace deskpath::app
