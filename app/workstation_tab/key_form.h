// SPDX-License-Identifier: GPL-3.0-or-later
// A form made from the typed keys of a category: what is left empty is not known.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "parts/part.h"

class QFormLayout;

namespace deskpath::app {

class KeyForm final : public QWidget {
  Q_OBJECT
 public:
  explicit KeyForm(Category category, QWidget* parent = nullptr);

  // Writes what was filled in; returns the first field that holds no value of its type, nullptr when all do.
  QWidget* write(Part& part) const;
  // Titles of the keys that need a file: ports, connectors, slots.
  [[nodiscard]] const QStringList& leftOut() const { return leftOut_; }

 private:
  struct Field {
    KeyRef key;
    QWidget* widget;
    // The value, nothing when left empty; false in `sound` when it cannot be read.
    std::function<std::optional<Value>(bool& sound)> read;
  };
  void addField(QFormLayout& form, const KeyInfo& key);
  [[nodiscard]] Field quantityField(const KeyInfo& key);
  [[nodiscard]] Field textField(const KeyInfo& key);
  [[nodiscard]] Field choiceField(const KeyInfo& key);
  [[nodiscard]] Field choicesField(const KeyInfo& key);

  std::vector<Field> fields_;
  QStringList leftOut_;
};

}  // namespace deskpath::app
