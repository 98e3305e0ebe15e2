// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/content.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "base/json.h"
#include "documents/safe_file.h"
#include "documents/settings.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qint64 maxUserFile = qint64{64} << 20;
const auto root = u":/content/"_s;

std::string resourceText(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll().toStdString();
}

QStringList filesIn(const QString& folder, const QString& pattern) {
  const QDir dir(folder);
  QStringList paths;
  for (const QString& name : dir.entryList({pattern}, QDir::Files, QDir::Name)) paths += dir.filePath(name);
  return paths;
}

void append(Problems& into, Problems problems) {
  into.insert(into.end(), std::make_move_iterator(problems.begin()), std::make_move_iterator(problems.end()));
}

void readTemplates(Content& content) {
  const QString index = root + u"examples/templates.json"_s;
  const auto document = json::Document::parse(resourceText(index), "examples/templates.json");
  if (!document) return append(content.problems, document.error());
  for (json::Node node : document->root().children()) {
    json::ObjectReader in{node, content.problems};
    const QString id = qs(in.required_text("id"));
    PlanTemplate entry;
    entry.id = id;
    entry.role = qs(in.required_text("role"));
    entry.tier = qs(in.required_text("tier"));
    entry.budgetMinor = in.integer("budget_minor", 1, max_minor).value_or(0);
    entry.title = qs(in.required_text("title"));
    entry.summary = qs(in.required_text("summary"));
    entry.resource = root + u"examples/"_s + id + u".deskplan"_s;
    content.templates.push_back(std::move(entry));
  }
}

}  // namespace

std::vector<const Role*> Content::allRoles() const {
  std::vector<const Role*> list;
  for (const Role& role : roles.roles()) list.push_back(&role);
  return list;
}

Content loadContent(const QStringList& userFolders, PartsWhen parts) {
  Content content;
  const auto name = [](const QString& path) { return utf8(path.mid(root.size())); };
  append(content.problems, content.roles.add_areas(resourceText(root + u"skills/areas.json"_s), "skills/areas.json"));
  for (const QString& path : filesIn(root + u"skills"_s, u"*.json"_s)) {
    if (!path.endsWith("/areas.json"_L1))
      append(content.problems, content.roles.add_skills(resourceText(path), name(path)));
  }
  for (const QString& path : filesIn(root + u"roles"_s, u"*.json"_s)) {
    append(content.problems, content.roles.add_roles(resourceText(path), name(path)));
  }
  append(content.problems,
         content.roles.add_guide(resourceText(root + u"guide/choosing.json"_s), "guide/choosing.json"));
  append(content.problems,
         content.roles.add_interest_items(resourceText(root + u"interests/items.json"_s), "interests/items.json"));
  if (parts == PartsWhen::now) append(content.problems, loadParts(content, userFolders));
  if (auto market = MarketIndex::read(resourceText(root + u"prices/market-index.json"_s), "prices/market-index.json")) {
    content.market = std::move(*market);
  } else {
    append(content.problems, market.error());
  }
  if (auto tariffs = Tariffs::read(resourceText(root + u"prices/electricity.json"_s), "prices/electricity.json")) {
    content.tariffs = std::move(*tariffs);
  } else {
    append(content.problems, tariffs.error());
  }
  append(content.problems,
         content.models.add_models(resourceText(root + u"models/models.json"_s), "models/models.json"));
  append(content.problems, content.models.add_quantizations(resourceText(root + u"models/quantizations.json"_s),
                                                            "models/quantizations.json"));
  for (const QString& path : filesIn(root + u"wording/en/rules"_s, u"*.json"_s)) {
    append(content.problems, content.wording.add_file(resourceText(path), name(path)));
  }
  readTemplates(content);
  for (const QString& folder : userFolders) {
    for (const QString& path : filesIn(folder, u"*.deskroles"_s)) append(content.problems, addUserFile(content, path));
  }
  append(content.problems, content.roles.dangling_references());
  return content;
}

Problems loadParts(Content& content, const QStringList& userFolders) {
  Problems problems;
  content.parts = {};
  content.userParts.clear();
  for (const QString& path : filesIn(root + u"parts"_s, u"*.json"_s)) {
    append(problems, content.parts.add_file(resourceText(path), utf8(path.mid(root.size()))));
  }
  for (const QString& folder : userFolders) {
    for (const QString& path : filesIn(folder, u"*.deskparts"_s)) append(problems, addUserFile(content, path));
  }
  content.partsRead = true;
  return problems;
}

Problems addUserFile(Content& content, const QString& path) {
  const auto bytes = readFile(path, maxUserFile);
  const std::string name = utf8(QDir::toNativeSeparators(path));
  if (!bytes) return {{utf8(bytes.error().what + u' ' + bytes.error().remedy), name, {}, 0}};
  const std::string_view text{bytes->constData(), static_cast<std::size_t>(bytes->size())};
  if (path.endsWith(".deskroles"_L1)) return content.roles.add_roles(text, name);
  PartCatalogue own;
  Problems problems = own.add_file(text, name);
  for (const CategoryInfo& entry : category_table) {
    for (const PartPtr& part : own.of(entry.category)) {
      const UserPart* before = content.userPart(part->id());
      const bool replaces = before != nullptr ? before->replacesShipped : content.parts.find(part->id()) != nullptr;
      content.userParts[part->id()] = {path, replaces};
      content.parts.add(*part);
    }
  }
  return problems;
}

QString ownContentFolder() { return QFileInfo(Settings::defaultPath()).dir().filePath(u"content"_s); }

QStringList userContentFolders(const Settings& settings) {
  const QString fromEnvironment = qEnvironmentVariable("DESKPATH_CONTENT");
  if (!fromEnvironment.isEmpty()) return fromEnvironment.split(QDir::listSeparator(), Qt::SkipEmptyParts);
  QStringList folders = QStringList{ownContentFolder()} + settings.get(setting::catalogueFolders);
  folders.removeDuplicates();
  return folders;
}

QStringList userContentFolders() { return userContentFolders(Settings{}); }

Result<Plan> openTemplate(const Content& content, const PlanTemplate& entry) {
  return read_plan(resourceText(entry.resource), utf8(entry.id), content.lookup());
}

}  // namespace deskpath::app
