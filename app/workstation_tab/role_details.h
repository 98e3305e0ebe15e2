// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a role's level: its groups, why it is not higher, what is still to choose, what is advised.
#pragma once

#include <QWidget>
#include <optional>

#include "recommend/role_advice.h"

class QVBoxLayout;

namespace deskpath::app {

class RoleDetails final : public QWidget {
  Q_OBJECT
 public:
  explicit RoleDetails(const RoleReview& review, QWidget* parent = nullptr);

  // Everything shown, as one text: details are built anew only when it differs.
  [[nodiscard]] static QString signature(const RoleReview& review);

 Q_SIGNALS:
  void slotWanted(deskpath::Category category);
  void roomWanted();

 private:
  void addGroups(const RoleReview& review);
  void addLines(const QString& heading, const std::vector<AdviceLine>& lines, bool muted);
  void addChoices(const std::vector<OpenChoice>& choices);
  void addHeading(const QString& text);

  QVBoxLayout* layout_;
};

}  // namespace deskpath::app
