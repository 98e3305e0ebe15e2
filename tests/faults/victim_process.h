// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program that is to be hurt, waits until its work begins, and kills it when told to.
#pragma once

#include <QProcess>
#include <QStringList>
#include <map>

namespace deskpath::test {

class Victim {
 public:
  // `environment` is added to that of the tests. The failing calls are loaded when it asks for any.
  explicit Victim(const QStringList& arguments, const std::map<QString, QString>& environment = {});
  ~Victim();
  Victim(const Victim&) = delete;
  Victim& operator=(const Victim&) = delete;

  // Its first word, "ready" as a rule; empty when it ended without a word.
  [[nodiscard]] const QByteArray& word() const noexcept { return word_; }
  void kill();
  // Waits for its end; −1 when it was killed.
  int exitCode();
  [[nodiscard]] QByteArray errors() { return process_.readAllStandardError(); }
  void endInput() { process_.closeWriteChannel(); }
  [[nodiscard]] qint64 id() const { return process_.processId(); }

 private:
  QProcess process_;
  QByteArray word_;
};

}  // namespace deskpath::test
