// SPDX-License-Identifier: GPL-3.0-or-later
#include "victim_process.h"

using namespace Qt::StringLiterals;

namespace deskpath::test {

Victim::Victim(const QStringList& arguments, const std::map<QString, QString>& environment) {
  QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
  for (const auto& [name, value] : environment) all.insert(name, value);
  if (!environment.empty()) {
    all.insert(u"LD_PRELOAD"_s, QStringLiteral(DESKPATH_FAILING_CALLS));
    // The address checks of an instrumented program otherwise want to be loaded first.
    all.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
  }
  process_.setProcessEnvironment(all);
  process_.start(QStringLiteral(DESKPATH_VICTIM), arguments);
  while (process_.waitForReadyRead(60'000)) {
    if (process_.canReadLine()) {
      word_ = process_.readLine().trimmed();
      return;
    }
  }
}

Victim::~Victim() { kill(); }

void Victim::kill() {
  if (process_.state() == QProcess::NotRunning) return;
  process_.kill();
  process_.waitForFinished(60'000);
}

int Victim::exitCode() {
  if (process_.state() != QProcess::NotRunning) process_.waitForFinished(60'000);
  return process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}

}  // namespace deskpath::test
