// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/settings_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

#include "documents/safe_file.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qint64 maxBytes = 1 << 20;
constexpr int patienceMs = 500;
const QString binary = u"base64"_s;

QJsonValue toJson(const QVariant& value) {
  if (!value.isValid()) return QJsonValue::Null;
  if (value.metaType() != QMetaType::fromType<QByteArray>()) return QJsonValue::fromVariant(value);
  return QJsonObject{{binary, QString::fromLatin1(value.toByteArray().toBase64())}};
}

QVariant fromJson(const QJsonValue& value) {
  if (value.isBool()) return value.toBool();
  if (value.isString()) return value.toString();
  if (value.isObject()) return QByteArray::fromBase64(value.toObject().value(binary).toString().toLatin1());
  if (!value.isArray()) return {};
  QStringList list;
  for (const QJsonValue& each : value.toArray()) list += each.toString();
  return list;
}

void put(QJsonObject& values, const QString& name, const QJsonValue& value) {
  if (value.isNull()) {
    values.remove(name);
  } else {
    values.insert(name, value);
  }
}

}  // namespace

SettingsFile::SettingsFile(QString path) : path_(std::move(path)) { static_cast<void>(read(values_)); }

SettingsFile::Read SettingsFile::read(QJsonObject& values) const {
  values = {};
  if (!QFileInfo::exists(path_)) return Read::none;
  const auto bytes = readFile(path_, maxBytes);
  const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
  values = document.object();
  return document.isObject() ? Read::fine : Read::damaged;
}

QVariant SettingsFile::value(const QString& name) const { return fromJson(values_.value(name)); }

void SettingsFile::set(const QString& name, const QVariant& value) {
  const QJsonValue json = toJson(value);
  put(values_, name, json);
  changes_.insert(name, json);
}

bool SettingsFile::save() {
  if (!isChanged()) return true;
  QDir().mkpath(QFileInfo(path_).absolutePath());
  // Held by another program for an instant, or not to be had where nothing can be written: then the save says so
  // itself.
  QLockFile lock(path_ + u".lock"_s);
  static_cast<void>(lock.tryLock(patienceMs));
  QJsonObject now;
  if (read(now) == Read::damaged) static_cast<void>(QFile::rename(path_, path_ + u".unreadable"_s));
  for (auto change = changes_.begin(); change != changes_.end(); ++change) put(now, change.key(), change.value());
  if (!writeFile(path_, QJsonDocument(now).toJson())) return false;
  values_ = now;
  changes_ = {};
  return true;
}

}  // namespace deskpath::app
