// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be hurt: saves as the real one does, one time or again and again, while the tests kill it, starve it or
// let its system calls fail. It says "ready" before the work begins. Exit 0: saved; 3: not saved, with the message.
#include <sys/resource.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <csignal>
#include <cstdio>

#include "documents/file_lock.h"
#include "documents/plan_document.h"
#include "documents/profile_store.h"
#include "documents/recovery.h"
#include "documents/safe_file.h"
#include "documents/text.h"
#include "plan/edits.h"

using namespace Qt::StringLiterals;
using namespace deskpath;
using namespace deskpath::app;

namespace {

void ready(const char* word = "ready") {
  std::puts(word);
  std::fflush(stdout);
}

using Result = tl::expected<void, QString>;

template <class Value>
int told(const tl::expected<Value, QString>& result) {
  if (result) return 0;
  std::fprintf(stderr, "%s\n", qPrintable(result.error()));
  return 3;
}

// FILE LETTER SIZE [LIMIT]: one save of so many letters, with no file larger than the limit allowed. Tells what the old
// file had and the new one has not.
int write(const QStringList& a) {
  if (a.size() > 3) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{a[3].toULong(), a[3].toULong()};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 4;
  }
  ready();
  const auto written = writeFile(a[0], QByteArray(a[2].toLongLong(), a[1].toLatin1().front()));
  if (written) std::fputs(qPrintable(lossNote(*written)), stderr);
  return told(written.map_error([](const FileError& error) { return error.message(); }));
}

// FILE SIZE SIZE: a's and b's in turn, for ever.
int storm(const QStringList& a) {
  ready();
  for (;;) {
    if (!writeFile(a[0], QByteArray(a[1].toLongLong(), 'a')) || !writeFile(a[0], QByteArray(a[2].toLongLong(), 'b')))
      return 3;
  }
}

// FILE TIMES: opens the plan, then saves it with one more letter in its name, TIMES times, 0 for ever.
int savePlan(const QStringList& a) {
  const Content content;
  PlanDocument document(content, *Date::from("2026-11-23"));
  if (const auto opened = document.open(a[0]); !opened) return told(opened);
  ready();
  const int times = a[1].toInt();
  for (int i = 0; times == 0 || i < times; ++i) {
    document.edit(u"Rename"_s, with_name(document.plan(), "edit " + std::to_string(i + 1)));
    if (const auto saved = document.save(); !saved || document.isModified()) return told(saved);
  }
  return 0;
}

// FOLDER DOCUMENT: keeps a plan for recovery again and again, each with a new name; ends only by force.
int keep(const QStringList& a) {
  RecoveryFile recovery(a[0]);
  Plan plan;
  for (int i = 0;; ++i) {
    plan.name = "edit " + std::to_string(i);
    if (const auto kept = recovery.keep(plan, a[1], DiskState::at(a[1], 1 << 20)); !kept) return told(kept);
    if (i == 0) ready();
  }
}

// DOCUMENT: takes its lock and keeps it until the input ends.
int hold(const QStringList& a) {
  FileLock lock;
  ready(lock.take(a[0]) ? "refused" : "ready");
  char byte = 0;
  while (::read(STDIN_FILENO, &byte, 1) > 0) {
  }
  return 0;
}

// FILE SKILL LEVEL…: rates skills in the profile, each in turn, as a second running program does.
int rate(const QStringList& a) {
  ProfileStore store(*Date::from("2026-11-24"), a[0]);
  if (const auto problem = store.load()) return told(Result(tl::unexpect, *problem));
  ready();
  for (qsizetype i = 1; i + 1 < a.size(); i += 2) store.rate(*SkillId::from(utf8(a[i])), a[i], a[i + 1].toInt());
  const auto problem = store.saveNow();
  return told(problem ? Result(tl::unexpect, *problem) : Result());
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(u"deskpath-victim"_s);
  const QStringList arguments = QCoreApplication::arguments().mid(2);
  const QString command = QCoreApplication::arguments().value(1);
  if (command == "write"_L1) return write(arguments);
  if (command == "storm"_L1) return storm(arguments);
  if (command == "save-plan"_L1) return savePlan(arguments);
  if (command == "keep"_L1) return keep(arguments);
  if (command == "hold"_L1) return hold(arguments);
  if (command == "rate"_L1) return rate(arguments);
  return 2;
}
