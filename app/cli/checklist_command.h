// SPDX-License-Identifier: GPL-3.0-or-later
// deskpath checklist: the shopping checklist of one or more plans, in every format there is.
#pragma once

#include "checklist/options.h"
#include "cli/command.h"

namespace deskpath::app::cli {

class ChecklistCommand final : public Command {
 public:
  [[nodiscard]] QString name() const override;
  [[nodiscard]] QString arguments() const override;
  [[nodiscard]] QString summary() const override;
  [[nodiscard]] QString description() const override;
  [[nodiscard]] std::vector<QCommandLineOption> options() const override;
  [[nodiscard]] std::vector<Example> examples() const override;
  [[nodiscard]] Outcome execute(const QCommandLineParser& given, Session& session) const override;

 private:
  [[nodiscard]] tl::expected<ChecklistOptions, Failure> optionsOf(const QCommandLineParser& given) const;
};

}  // namespace deskpath::app::cli
