// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the report of a comparison and an assessment out as blocks: the finding first, then what it rests on.
#pragma once

#include <QStringList>
#include <vector>

#include "assessment/role_report.h"
#include "checklist_output/sheet.h"

namespace deskpath::app {

class RoleSheet {
 public:
  // `width` is of the page's inside, in units. Both must outlive the builder.
  RoleSheet(const RoleReport& report, const RoleCatalogue& catalogue, double width);

  [[nodiscard]] std::vector<SheetBlock> build() &&;

 private:
  struct Column {
    double left = 0;
    double width = 0;
    bool figures = false;
  };

  void addTitle();
  void addStanding();
  void addRole(const ReportRole& role);
  void addPairs();
  void addNext();
  void addSkills();
  void addHandOffs();

  SheetBlock& add(double height, double gap);
  void heading(const QString& title);
  void prose(const QString& text, bool muted = false);
  // The first column takes what the others leave.
  [[nodiscard]] std::vector<Column> columns(const std::vector<double>& others) const;
  std::size_t header(const std::vector<Column>& columns, const QStringList& titles);
  void row(const std::vector<Column>& columns, const QStringList& cells, std::optional<std::size_t> header,
           bool bold = false);
  [[nodiscard]] QString nameOf(const Role& role, const Contribution& entry) const;

  const RoleReport& report_;
  const RoleCatalogue& catalogue_;
  double width_;
  std::vector<SheetBlock> blocks_;
};

}  // namespace deskpath::app
