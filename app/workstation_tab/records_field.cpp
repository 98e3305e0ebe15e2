// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are read and written in the files' own form, so that the reader's checks hold here as well.
#include "workstation_tab/records_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "documents/text.h"
#include "parts/facts.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

struct RecordsField::Column {
  enum class Kind { word, words, number, decimal, yesNo } kind;
  const char* name;   // in the file
  const char* title;  // shown in the empty field, and read aloud
  int least = 0;      // of numbers; 0 may stand for "not stated"
  int most = 999;
  int usual = 0;
};

bool RecordsField::holds(ValueType type) {
  switch (type) {
    case ValueType::ports:
    case ValueType::plugs:
    case ValueType::link:
    case ValueType::expansion_slots:
    case ValueType::m2_slots:
    case ValueType::radiators:
    case ValueType::runtime:
    case ValueType::sharing: return true;
    default: return false;
  }
}

const std::vector<RecordsField::Column>& RecordsField::columnsOf(ValueType type) {
  using Kind = Column::Kind;
  static const Column count{Kind::number, "count", QT_TR_NOOP("how many"), 0, 64, 1};
  static const Column generation{Kind::number, "generation", QT_TR_NOOP("PCIe generation"), 1, 7, 4};
  static const Column lanes{Kind::number, "lanes", QT_TR_NOOP("lanes"), 1, 32, 4};
  static const std::vector<Column> ports{count,
                                         {Kind::word, "kind", QT_TR_NOOP("kind of port")},
                                         {Kind::word, "version", QT_TR_NOOP("version")},
                                         {Kind::number, "power_w", QT_TR_NOOP("W delivered"), 0, 1000, 0}};
  static const std::vector<Column> plugs{count, {Kind::word, "kind", QT_TR_NOOP("kind of connector")}};
  static const std::vector<Column> link{generation, lanes};
  static const std::vector<Column> slots{
      count, generation, lanes, {Kind::number, "physical", QT_TR_NOOP("length in lanes"), 0, 16, 0}};
  static const std::vector<Column> m2{count,
                                      generation,
                                      lanes,
                                      {Kind::words, "sizes", QT_TR_NOOP("sizes, such as 2280")},
                                      {Kind::yesNo, "sata", QT_TR_NOOP("SATA too")}};
  static const std::vector<Column> radiators{
      {Kind::word, "place", QT_TR_NOOP("place, such as top")},
      {Kind::number, "size_mm", QT_TR_NOOP("largest radiator in mm"), 80, 600, 360}};
  static const std::vector<Column> runtime{{Kind::number, "load_w", QT_TR_NOOP("load in W"), 1, 100'000, 200},
                                           {Kind::decimal, "minutes", QT_TR_NOOP("minutes")}};
  static const std::vector<Column> sharing{
      {Kind::word, "slot", QT_TR_NOOP("slot, such as m2-3")},
      {Kind::number, "graphics_lanes", QT_TR_NOOP("lanes left to the graphics slot"), 0, 16, 0},
      {Kind::number, "sata_ports", QT_TR_NOOP("SATA ports switched off"), 0, 32, 0}};
  static const std::vector<Column> none;
  switch (type) {
    case ValueType::ports: return ports;
    case ValueType::plugs: return plugs;
    case ValueType::link: return link;
    case ValueType::expansion_slots: return slots;
    case ValueType::m2_slots: return m2;
    case ValueType::radiators: return radiators;
    case ValueType::runtime: return runtime;
    case ValueType::sharing: return sharing;
    default: return none;
  }
}

RecordsField::RecordsField(const KeyInfo& key, const PartCatalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      key_(key),
      catalogue_(catalogue),
      list_(new QVBoxLayout),
      add_(new QPushButton(tr("Add a line"), this)),
      none_(new QCheckBox(tr("there are none"), this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::half);
  list_->setSpacing(metrics::half);
  layout->addLayout(list_);
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::related);
  line->addWidget(add_);
  line->addWidget(none_);
  line->addStretch();
  layout->addLayout(line);
  add_->setAccessibleName(tr("Add a line to %1").arg(qs(key.title)));
  none_->setAccessibleName(tr("%1: there are none").arg(qs(key.title)));
  setFocusProxy(add_);
  connect(add_, &QPushButton::clicked, this, [this] {
    none_->setChecked(false);
    addRow().cells.front().widget->setFocus(Qt::OtherFocusReason);
    show();
  });
  connect(none_, &QCheckBox::clicked, this, [this](bool on) {
    if (on) clear();
    show();
  });
  show();
}

// One record has one row; "none" says nothing of it.
void RecordsField::show() {
  const bool single = key_.type == ValueType::link;
  add_->setVisible(!single || rows_.empty());
  add_->setText(rows_.empty() ? tr("Add") : tr("Add a line"));
  none_->setVisible(!single && rows_.empty());
  Q_EMIT changed();
}

// What the catalogue's parts say under this key, most frequent kinds of spelling being the right ones.
QStringList RecordsField::offered(const Column& column) const {
  QStringList words;
  for (const PartPtr& part : catalogue_.of(key_.ref.category)) {
    const Value* value = part->find(key_.ref);
    if (!value) continue;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(value_to_json(key_, *value)));
    for (const QJsonValue& record : document.array()) {
      const QString word = record.toObject().value(QLatin1StringView(column.name)).toString();
      if (!word.isEmpty() && !words.contains(word)) words << word;
    }
  }
  words.sort();
  return words;
}

RecordsField::Cell RecordsField::makeCell(const Column& column, QWidget* row) {
  const QString name = QLatin1StringView(column.name);
  const QString title = tr(column.title);
  switch (column.kind) {
    case Column::Kind::word: {
      auto* box = new QComboBox(row);
      box->setEditable(true);
      box->addItems(offered(column));
      box->setCurrentText({});
      box->lineEdit()->setPlaceholderText(title);
      box->lineEdit()->setMaxLength(60);
      box->setMinimumContentsLength(12);
      connect(box, &QComboBox::currentTextChanged, this, &RecordsField::changed);
      return {box,
              [box, name](QJsonObject& out) {
                if (const QString text = box->currentText().trimmed(); !text.isEmpty()) out[name] = text;
              },
              [box, name](const QJsonObject& in) { box->setCurrentText(in.value(name).toString()); }};
    }
    case Column::Kind::words: {
      auto* edit = new QLineEdit(row);
      edit->setPlaceholderText(title);
      connect(edit, &QLineEdit::textChanged, this, &RecordsField::changed);
      return {edit,
              [edit, name](QJsonObject& out) {
                QJsonArray list;
                for (const QString& word : edit->text().split(u',', Qt::SkipEmptyParts)) list.append(word.trimmed());
                if (!list.isEmpty()) out[name] = list;
              },
              [edit, name](const QJsonObject& in) {
                QStringList words;
                for (const QJsonValue& word : in.value(name).toArray()) words << word.toString();
                edit->setText(words.join(u", "_s));
              }};
    }
    case Column::Kind::decimal: {
      auto* spin = new QDoubleSpinBox(row);
      spin->setDecimals(1);
      spin->setRange(0, 100'000);
      spin->setValue(10);
      spin->setSuffix(u' ' + title);
      connect(spin, &QDoubleSpinBox::valueChanged, this, &RecordsField::changed);
      return {spin, [spin, name](QJsonObject& out) { out[name] = spin->value(); },
              [spin, name](const QJsonObject& in) { spin->setValue(in.value(name).toDouble()); }};
    }
    case Column::Kind::yesNo: {
      auto* check = new QCheckBox(title, row);
      connect(check, &QCheckBox::toggled, this, &RecordsField::changed);
      return {check, [check, name](QJsonObject& out) { out[name] = check->isChecked(); },
              [check, name](const QJsonObject& in) { check->setChecked(in.value(name).toBool()); }};
    }
    case Column::Kind::number: break;
  }
  auto* spin = new QSpinBox(row);
  spin->setRange(column.least, column.most);
  spin->setValue(column.usual);
  connect(spin, &QSpinBox::valueChanged, this, &RecordsField::changed);
  if (name == u"count"_s) {
    spin->setPrefix(u"× "_s);
  } else if (name == u"generation"_s) {
    spin->setPrefix(u"PCIe "_s);
  } else if (name == u"lanes"_s) {
    spin->setPrefix(u"×"_s);
  } else if (name.endsWith(u"_mm"_s)) {
    spin->setSuffix(u" mm"_s);
  } else if (name.endsWith(u"_w"_s)) {
    spin->setSuffix(u" W"_s);
  }
  // Nothing stands for what is not stated.
  const bool counts = name == u"count"_s;
  if (column.least == 0 && !counts) spin->setSpecialValueText(tr("not stated"));
  return {spin,
          [spin, name, counts](QJsonObject& out) {
            if (spin->value() > 0 || counts) out[name] = spin->value();
          },
          [spin, name](const QJsonObject& in) { spin->setValue(in.value(name).toInt(spin->minimum())); }};
}

RecordsField::Row& RecordsField::addRow() {
  Row row{new QWidget(this), {}};
  auto* line = new QHBoxLayout(row.widget);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(metrics::half);
  for (const Column& column : columnsOf(key_.type)) {
    Cell cell = makeCell(column, row.widget);
    cell.widget->setAccessibleName(tr("%1: %2").arg(qs(key_.title), tr(column.title)));
    cell.widget->setToolTip(tr(column.title));
    line->addWidget(cell.widget, column.kind == Column::Kind::word || column.kind == Column::Kind::words ? 1 : 0);
    row.cells.push_back(std::move(cell));
  }
  auto* remove = new QToolButton(row.widget);
  remove->setText(u"×"_s);
  remove->setAutoRaise(true);
  remove->setToolTip(tr("Remove this line"));
  remove->setAccessibleName(tr("Remove this line of %1").arg(qs(key_.title)));
  connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
  line->addWidget(remove);
  list_->addWidget(row.widget);
  rows_.push_back(std::move(row));
  return rows_.back();
}

void RecordsField::removeRow(const QWidget* widget) {
  const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const Row& entry) { return entry.widget == widget; });
  if (row == rows_.end()) return;
  row->widget->hide();
  row->widget->deleteLater();
  rows_.erase(row);
  show();
  add_->setFocus(Qt::OtherFocusReason);
}

void RecordsField::clear() {
  for (const Row& row : rows_) {
    row.widget->hide();
    row.widget->deleteLater();
  }
  rows_.clear();
}

void RecordsField::setValue(const std::optional<Value>& value) {
  clear();
  if (value) {
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(value_to_json(key_, *value)));
    QJsonArray records = document.array();
    if (document.isObject()) records.append(document.object());
    for (const QJsonValue& record : records) {
      for (const Cell& cell : addRow().cells) cell.read(record.toObject());
    }
    none_->setChecked(records.isEmpty());
  } else {
    none_->setChecked(false);
  }
  show();
}

std::optional<Value> RecordsField::value(QString& error) const {
  if (rows_.empty() && !none_->isChecked()) return std::nullopt;
  QJsonArray records;
  for (const Row& row : rows_) {
    QJsonObject record;
    for (const Cell& cell : row.cells) cell.write(record);
    records.append(record);
  }
  const QJsonDocument document =
      key_.type == ValueType::link ? QJsonDocument(records.first().toObject()) : QJsonDocument(records);
  std::string why;
  auto value = value_from_json(key_, document.toJson(QJsonDocument::Compact).toStdString(), why);
  if (!value) error = tr("A line of “%1” is not complete: %2.").arg(qs(key_.title), qs(why));
  return value;
}

}  // namespace deskpath::app
