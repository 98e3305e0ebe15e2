// SPDX-License-Identifier: GPL-3.0-or-later
// Adding an attribute to a category's key list adds its field here.
#include "workstation_tab/key_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "documents/text.h"
#include "widgets/flow_layout.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "workstation_tab/records_field.h"
#include "workstation_tab/source_button.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr double greatest = 1e12;
constexpr const char* statesNone = "statesNone";

// "Length (mm)", but "Slots" where the unit says the same.
QString labelOf(const KeyInfo& key) {
  const QString title = qs(key.title);
  const QString unit = qs(key.unit);
  if (unit.isEmpty() || title.endsWith(unit, Qt::CaseInsensitive)) return title;
  return title + u" ("_s + unit + u')';
}

}  // namespace

KeyForm::KeyForm(Category category, const PartCatalogue& catalogue, Date today, const std::vector<KeyRef>& first,
                 QWidget* parent)
    : QWidget(parent), catalogue_(catalogue), today_(today) {
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, metrics::related, 0);
  form->setVerticalSpacing(metrics::related);
  form->setHorizontalSpacing(metrics::group);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  const auto isFirst = [&](KeyRef key) { return std::find(first.begin(), first.end(), key) != first.end(); };
  if (!first.empty()) form->addRow(new SectionLabel(tr("Missing for the checks"), this));
  for (const KeyRef key : first) addField(*form, info(key));
  if (!first.empty()) form->addRow(new SectionLabel(tr("Everything else"), this));
  for (const KeyInfo& key : keys_of(category)) {
    if (!isFirst(key.ref)) addField(*form, key);
  }
}

void KeyForm::addField(QFormLayout& form, const KeyInfo& key) {
  Field field{key.ref, nullptr, {}, {}};
  switch (key.type) {
    case ValueType::quantity: field = quantityField(key); break;
    case ValueType::text: field = textField(key); break;
    case ValueType::yes_no:
    case ValueType::choice: field = choiceField(key); break;
    case ValueType::choices: field = choicesField(key); break;
    default: field = recordsField(key); break;
  }
  const QString name = labelOf(key);
  field.widget->setAccessibleName(name);
  field.source = new SourceButton(name, today_, this);
  fields_.push_back(std::move(field));
  QLabel* label = plainLabel(name, this);
  label->setBuddy(fields_.back().widget);
  form.addRow(label, row(fields_.size() - 1));
  follow(fields_.size() - 1);
}

// The field and, at the right, its source.
QWidget* KeyForm::row(std::size_t index) {
  auto* row = new QWidget(this);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(metrics::related);
  line->addWidget(fields_[index].widget, 1);
  line->addStretch();
  // On the line of the field's first row, however many there are.
  const int down = (fields_[index].widget->fontMetrics().height() + 2 * metrics::related) / 2;
  auto* beside = new QVBoxLayout;
  beside->setContentsMargins(0, qMax(0, down - fields_[index].source->sizeHint().height() / 2), 0, 0);
  beside->addWidget(fields_[index].source);
  beside->addStretch();
  line->addLayout(beside);
  setTabOrder(fields_[index].widget, fields_[index].source);
  return row;
}

void KeyForm::follow(std::size_t index) {
  const auto changed = [this, index] { showSource(fields_[index]); };
  QWidget* widget = fields_[index].widget;
  if (auto* edit = qobject_cast<QLineEdit*>(widget)) connect(edit, &QLineEdit::textChanged, this, changed);
  if (auto* box = qobject_cast<QComboBox*>(widget)) connect(box, &QComboBox::currentIndexChanged, this, changed);
  if (auto* list = qobject_cast<RecordsField*>(widget)) {
    connect(list, &RecordsField::changed, this, changed);
  } else {
    for (QCheckBox* check : widget->findChildren<QCheckBox*>()) connect(check, &QCheckBox::toggled, this, changed);
  }
  connect(fields_[index].source, &SourceButton::stated, this,
          [this, index](const Basis& basis, bool forAll) { state(index, basis, forAll); });
}

bool KeyForm::isNew(const Field& field, const std::optional<Value>& value) {
  if (!value || !field.known) return value.has_value() != field.known.has_value();
  return !same_value(*value, *field.known);
}

std::optional<Basis> KeyForm::basisOf(const Field& field, bool fresh) const {
  if (field.stated) return field.stated;
  return fresh ? forAll_ : std::nullopt;
}

void KeyForm::showSource(const Field& field) const {
  QString reason;
  const auto value = field.read(reason);
  if (!value && reason.isEmpty()) return field.source->setBasis({});
  const bool fresh = !reason.isEmpty() || isNew(field, value);
  const auto stated = basisOf(field, fresh);
  field.source->setBasis(stated ? stated : fresh ? Basis{Basis::Kind::user, {}, today_} : field.origin);
}

void KeyForm::state(std::size_t index, const Basis& basis, bool forAll) {
  fields_[index].stated = basis;
  if (forAll) forAll_ = basis;
  for (const Field& field : fields_) showSource(field);
}

KeyForm::Field KeyForm::quantityField(const KeyInfo& key) {
  auto* edit = new QLineEdit(this);
  edit->setPlaceholderText(tr("not known"));
  edit->setMaximumWidth(metrics::grid * 18);
  return {key.ref, edit,
          [edit, scale = key.scale, title = qs(key.title)](QString& reason) -> std::optional<Value> {
            const QString text = edit->text().trimmed();
            if (text.isEmpty()) return std::nullopt;
            bool sound = false;
            const double number = QLocale().toDouble(text, &sound);
            if (!sound || number < 0 || number >= greatest) {
              reason = tr("“%1” needs a number.").arg(title);
              return std::nullopt;
            }
            return static_cast<std::int64_t>(std::llround(number * static_cast<double>(scale)));
          },
          [edit, scale = key.scale](const std::optional<Value>& value) {
            QLocale plain;
            plain.setNumberOptions(QLocale::OmitGroupSeparator);
            edit->setText(
                value ? plain.toString(static_cast<double>(std::get<std::int64_t>(*value)) / static_cast<double>(scale),
                                       'g', 12)
                      : QString());
          }};
}

KeyForm::Field KeyForm::textField(const KeyInfo& key) {
  auto* edit = new QLineEdit(this);
  edit->setPlaceholderText(tr("not known"));
  edit->setMaxLength(200);
  return {key.ref, edit,
          [edit](QString&) -> std::optional<Value> {
            const QString text = edit->text().trimmed();
            if (text.isEmpty()) return std::nullopt;
            return utf8(text);
          },
          [edit](const std::optional<Value>& value) {
            edit->setText(value ? qs(std::get<std::string>(*value)) : QString());
          }};
}

KeyForm::Field KeyForm::choiceField(const KeyInfo& key) {
  auto* box = new QComboBox(this);
  box->setMaximumWidth(metrics::grid * 26);
  box->addItem(tr("not known"));
  const bool yesNo = key.type == ValueType::yes_no;
  if (yesNo) {
    box->addItems({tr("yes"), tr("no")});
  } else {
    for (const std::string_view choice : key.choices) box->addItem(qs(choice));
  }
  return {key.ref, box,
          [box, yesNo, choices = key.choices](QString&) -> std::optional<Value> {
            const int index = box->currentIndex() - 1;
            if (index < 0) return std::nullopt;
            if (yesNo) return index == 0;
            return std::string(choices[static_cast<std::size_t>(index)]);
          },
          [box, yesNo](const std::optional<Value>& value) {
            const int known = !value  ? 0
                              : yesNo ? (std::get<bool>(*value) ? 1 : 2)
                                      : box->findText(qs(std::get<std::string>(*value)));
            box->setCurrentIndex(qMax(0, known));
          }};
}

KeyForm::Field KeyForm::choicesField(const KeyInfo& key) {
  auto* box = new QWidget(this);
  auto* flow = new FlowLayout(box);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(metrics::related);
  std::vector<QCheckBox*> checks;
  for (const std::string_view choice : key.choices) {
    auto* check = new QCheckBox(qs(choice), box);
    flow->addWidget(check);
    checks.push_back(check);
  }
  if (!checks.empty()) box->setFocusProxy(checks.front());
  return {key.ref, box,
          [box, checks, choices = key.choices](QString&) -> std::optional<Value> {
            std::vector<std::string> values;
            for (std::size_t i = 0; i < checks.size(); ++i) {
              if (checks[i]->isChecked()) values.emplace_back(choices[i]);
            }
            // None of them is a fact that only a file can state; it is kept.
            if (values.empty() && !box->property(statesNone).toBool()) return std::nullopt;
            return values;
          },
          [box, checks](const std::optional<Value>& value) {
            box->setProperty(statesNone, value && std::get<std::vector<std::string>>(*value).empty());
            for (QCheckBox* check : checks) {
              const auto* list = value ? std::get_if<std::vector<std::string>>(&*value) : nullptr;
              check->setChecked(list && std::find(list->begin(), list->end(), utf8(check->text())) != list->end());
            }
          }};
}

KeyForm::Field KeyForm::recordsField(const KeyInfo& key) {
  auto* records = new RecordsField(key, catalogue_, this);
  return {key.ref, records, [records](QString& reason) { return records->value(reason); },
          [records](const std::optional<Value>& value) { records->setValue(value); }};
}

void KeyForm::setPart(const Part& part) {
  for (Field& field : fields_) {
    const Value* value = part.find(field.key);
    field.known = value ? std::optional{*value} : std::nullopt;
    field.origin = value ? std::optional{part.basis_of(field.key)} : std::nullopt;
    field.stated.reset();
    field.show(field.known);
    showSource(field);
  }
}

std::vector<StatedFact> KeyForm::facts(Refusal& refusal) const {
  std::vector<StatedFact> facts;
  for (const Field& field : fields_) {
    QString reason;
    auto value = field.read(reason);
    if (!reason.isEmpty()) {
      refusal = {reason, field.widget};
      return {};
    }
    const auto stated = basisOf(field, isNew(field, value));
    facts.push_back({field.key, std::move(value), stated});
  }
  return facts;
}

QWidget* KeyForm::focusOn(KeyRef key) {
  for (const Field& field : fields_) {
    if (field.key != key) continue;
    field.widget->setFocus(Qt::OtherFocusReason);
    return field.widget;
  }
  return nullptr;
}

}  // namespace deskpath::app
