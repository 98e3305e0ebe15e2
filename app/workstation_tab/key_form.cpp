// SPDX-License-Identifier: GPL-3.0-or-later
// Adding an attribute to a category's key list adds its field here.
#include "workstation_tab/key_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <cmath>

#include "documents/text.h"
#include "widgets/flow_layout.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr double greatest = 1e12;

}  // namespace

KeyForm::KeyForm(Category category, QWidget* parent) : QWidget(parent) {
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  form->setVerticalSpacing(metrics::related);
  form->setHorizontalSpacing(metrics::group);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  for (const KeyInfo& key : keys_of(category)) addField(*form, key);
}

void KeyForm::addField(QFormLayout& form, const KeyInfo& key) {
  Field field{key.ref, nullptr, {}};
  switch (key.type) {
    case ValueType::quantity:
      field = quantityField(key);
      break;
    case ValueType::text:
      field = textField(key);
      break;
    case ValueType::yes_no:
    case ValueType::choice:
      field = choiceField(key);
      break;
    case ValueType::choices:
      field = choicesField(key);
      break;
    default:
      leftOut_ << qs(key.title);
      return;
  }
  QString label = qs(key.title);
  if (!key.unit.empty()) label += u" ("_s + qs(key.unit) + u')';
  field.widget->setAccessibleName(label);
  form.addRow(label, field.widget);
  fields_.push_back(std::move(field));
}

KeyForm::Field KeyForm::quantityField(const KeyInfo& key) {
  auto* edit = new QLineEdit(this);
  edit->setPlaceholderText(tr("not known"));
  edit->setMaximumWidth(metrics::grid * 18);
  return {key.ref, edit, [edit, scale = key.scale](bool& sound) -> std::optional<Value> {
            if (edit->text().trimmed().isEmpty()) return std::nullopt;
            const double number = QLocale().toDouble(edit->text().trimmed(), &sound);
            sound = sound && number >= 0 && number < greatest;
            if (!sound) return std::nullopt;
            return static_cast<std::int64_t>(std::llround(number * static_cast<double>(scale)));
          }};
}

KeyForm::Field KeyForm::textField(const KeyInfo& key) {
  auto* edit = new QLineEdit(this);
  edit->setPlaceholderText(tr("not known"));
  edit->setMaxLength(200);
  return {key.ref, edit, [edit](bool&) -> std::optional<Value> {
            const QString text = edit->text().trimmed();
            if (text.isEmpty()) return std::nullopt;
            return utf8(text);
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
  return {key.ref, box, [box, yesNo, choices = key.choices](bool&) -> std::optional<Value> {
            const int index = box->currentIndex() - 1;
            if (index < 0) return std::nullopt;
            if (yesNo) return index == 0;
            return std::string(choices[static_cast<std::size_t>(index)]);
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
  return {key.ref, box, [checks, choices = key.choices](bool&) -> std::optional<Value> {
            std::vector<std::string> values;
            for (std::size_t i = 0; i < checks.size(); ++i) {
              if (checks[i]->isChecked()) values.emplace_back(choices[i]);
            }
            if (values.empty()) return std::nullopt;
            return values;
          }};
}

QWidget* KeyForm::write(Part& part) const {
  for (const Field& field : fields_) {
    bool sound = true;
    auto value = field.read(sound);
    if (!sound) return field.widget;
    if (value) part.set_value(field.key, std::move(*value));
  }
  return nullptr;
}

}  // namespace deskpath::app
