// SPDX-License-Identifier: GPL-3.0-or-later
// deskpath validate: every problem of plans, profiles, part and role files, with its place.
#pragma once

#include "cli/command.h"

namespace deskpath::app::cli {

class ValidateCommand final : public Command {
 public:
  [[nodiscard]] QString name() const override;
  [[nodiscard]] QString arguments() const override;
  [[nodiscard]] QString summary() const override;
  [[nodiscard]] QString description() const override;
  [[nodiscard]] std::vector<QCommandLineOption> options() const override;
  [[nodiscard]] std::vector<Example> examples() const override;
  [[nodiscard]] Outcome execute(const QCommandLineParser& given, Session& session) const override;
};

}  // namespace deskpath::app::cli
