// SPDX-License-Identifier: GPL-3.0-or-later
// A form made from the typed keys of a category: what is left empty is not known. Each fact shows its source, which
// can be stated beside it.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "parts/catalogue.h"
#include "parts/facts.h"

class QFormLayout;

namespace deskpath::app {

class SourceButton;

class KeyForm final : public QWidget {
  Q_OBJECT
 public:
  // The keys named come first, under a heading of their own. Words that the catalogue uses are offered.
  KeyForm(Category category, const PartCatalogue& catalogue, Date today, const std::vector<KeyRef>& first = {},
          QWidget* parent = nullptr);

  // Shows what is known, and where it comes from.
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
    SourceButton* source = nullptr;
    std::optional<Value> known{};   // as setPart() gave it
    std::optional<Basis> origin{};  // of what is known
    std::optional<Basis> stated{};  // by the user, for this fact
  };
  void addField(QFormLayout& form, const KeyInfo& key);
  [[nodiscard]] QWidget* row(std::size_t index);
  void follow(std::size_t index);
  // Whether the field says something else than was known.
  [[nodiscard]] static bool isNew(const Field& field, const std::optional<Value>& value);
  [[nodiscard]] std::optional<Basis> basisOf(const Field& field, bool fresh) const;
  void showSource(const Field& field) const;
  void state(std::size_t index, const Basis& basis, bool forAll);
  [[nodiscard]] Field quantityField(const KeyInfo& key);
  [[nodiscard]] Field textField(const KeyInfo& key);
  [[nodiscard]] Field choiceField(const KeyInfo& key);
  [[nodiscard]] Field choicesField(const KeyInfo& key);
  [[nodiscard]] Field recordsField(const KeyInfo& key);

  const PartCatalogue& catalogue_;
  Date today_;
  std::optional<Basis> forAll_;  // stated for every fact that is filled in
  std::vector<Field> fields_;
};

}  // namespace deskpath::app
