// SPDX-License-Identifier: GPL-3.0-or-later
// A form field for a list of records: ports, connectors, slots, radiator places, runtimes. A row for each,
// and a tick for "there are none", which is a fact; no row and no tick is not known.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "parts/catalogue.h"

class QCheckBox;
class QJsonObject;
class QPushButton;
class QVBoxLayout;

namespace deskpath::app {

class RecordsField final : public QWidget {
  Q_OBJECT
 public:
  // Whether a key of this type is a list of records, or one record.
  [[nodiscard]] static bool holds(ValueType type);

  // Words that the catalogue's parts use under this key are offered.
  RecordsField(const KeyInfo& key, const PartCatalogue& catalogue, QWidget* parent = nullptr);

  void setValue(const std::optional<Value>& value);
  // Nothing when nothing was said. `error` is a sentence when a row cannot be used.
  [[nodiscard]] std::optional<Value> value(QString& error) const;

 Q_SIGNALS:
  void changed();

 private:
  struct Cell {
    QWidget* widget;
    std::function<void(QJsonObject&)> write;
    std::function<void(const QJsonObject&)> read;
  };
  struct Row {
    QWidget* widget;
    std::vector<Cell> cells;
  };
  struct Column;
  [[nodiscard]] static const std::vector<Column>& columnsOf(ValueType type);
  [[nodiscard]] Cell makeCell(const Column& column, QWidget* row);
  [[nodiscard]] QStringList offered(const Column& column) const;
  Row& addRow();
  void removeRow(const QWidget* widget);
  void clear();
  void show();

  const KeyInfo& key_;
  const PartCatalogue& catalogue_;
  QVBoxLayout* list_;
  QPushButton* add_;
  QCheckBox* none_;
  std::vector<Row> rows_;
};

}  // namespace deskpath::app
