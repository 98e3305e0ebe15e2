// SPDX-License-Identifier: GPL-3.0-or-later
// A form made from the typed keys of a category: what is left empty is not known.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "parts/catalogue.h"
#include "parts/facts.h"

class QFormLayout;

namespace deskpath::app {

class KeyForm final : public QWidget {
  Q_OBJECT
 public:
  // The keys named come first, under a heading of their own. Words that the catalogue uses are offered.
  KeyForm(Category category, const PartCatalogue& catalogue, const std::vector<KeyRef>& first = {},
          QWidget* parent = nullptr);

  // Shows what is known, with where it comes from as tooltip.
  void setPart(const Part& part);
  // What the form says, a line for each key. When a field cannot be read: what is wrong, and the field.
  struct Refusal {
    QString reason;
    QWidget* field = nullptr;
  };
  [[nodiscard]] std::vector<StatedFact> facts(Refusal& refusal) const;
  // Gives the key's field the focus and returns it.
  QWidget* focusOn(KeyRef key);

 private:
  struct Field {
    KeyRef key;
    QWidget* widget;
    // The value, nothing when left empty; a reason when it cannot be read.
    std::function<std::optional<Value>(QString& reason)> read;
    std::function<void(const std::optional<Value>& value)> show;
  };
  void addField(QFormLayout& form, const KeyInfo& key);
  [[nodiscard]] Field quantityField(const KeyInfo& key);
  [[nodiscard]] Field textField(const KeyInfo& key);
  [[nodiscard]] Field choiceField(const KeyInfo& key);
  [[nodiscard]] Field choicesField(const KeyInfo& key);
  [[nodiscard]] Field recordsField(const KeyInfo& key);

  const PartCatalogue& catalogue_;
  std::vector<Field> fields_;
};

}  // namespace deskpath::app
