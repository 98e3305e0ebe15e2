// SPDX-License-Identifier: GPL-3.0-or-later
// Lays one checklist out as blocks: what must be read before paying first, then what to buy, then the rest.
#pragma once

#include <vector>

#include "checklist/checklist.h"
#include "checklist_output/sheet.h"

namespace deskpath::app {

class SheetBuilder {
 public:
  // `width` and `height` are of the page's inside. `list` must outlive the builder.
  SheetBuilder(const Checklist& list, double width, double height);

  [[nodiscard]] std::vector<SheetBlock> build() &&;

 private:
  // Right edges of the columns of figures; the name fills what they leave.
  struct Columns {
    double name = 0;
    double nameWidth = 0;
    double quantity = 0;
    double each = 0;
    double total = 0;
    double paidFrom = 0;
    double paidTo = 0;
    bool stacked = false;  // names above their figures
  };
  struct Row {
    bool done = false;
    bool owned = false;
    QString name;
    QString detail;
    QString note;
    QString quantity;
    QString each;
    QString total;
    QString basis;
  };
  struct Paragraph {
    QString text;
    bool bold = false;
    bool muted = false;
  };

  [[nodiscard]] Columns fitColumns() const;
  void addTitle();
  void addFindings();
  void addLookUp();
  void addGaps();
  void addParts(const QString& title, const std::vector<ChecklistSection>& sections, bool owned);
  void addPart(const ChecklistLine& line, bool owned, std::size_t header);
  void addRow(const Row& row, std::size_t header);
  void addCables();
  void addTotals();
  void addSetup();
  void addRoles();

  void heading(const QString& title);
  void groupHeading(const QString& title, const QString& amount, std::optional<std::size_t> header);
  std::size_t tableHeader(bool owned);
  // A title with a word about it: on one line where both fit.
  void entry(std::optional<SheetSign> sign, const QString& title, const QString& detail);
  // A mark, then paragraphs beside it.
  void entry(std::optional<SheetSign> sign, const std::vector<Paragraph>& paragraphs);
  void prose(const QString& text);
  SheetBlock& add(double height, double gap);
  static void right(SheetBlock& block, const QString& text, double edge, double y, bool bold = false,
                    bool muted = false);

  const Checklist& list_;
  double width_;
  double height_;
  Columns columns_;
  std::vector<SheetBlock> blocks_;
  std::optional<std::size_t> buyHeader_;  // block of the table's head, for what is added to it
};

}  // namespace deskpath::app
