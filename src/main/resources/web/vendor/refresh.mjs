// Fetches the vendored files anew and writes the manifest and the licences: see README.md.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = "@zazuko/yasgui";
const FILES = ["yasgui.min.js", "yasgui.min.css"];

const here = dirname(fileURLToPath(import.meta.url));
const workshop = mkdtempSync(join(tmpdir(), "vendor-"));
const modules = join(workshop, "node_modules");

const describe = (name) => JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Returns the names of the packages that the bundle holds, as its source map tells. */
function bundled() {
  const map = JSON.parse(readFileSync(join(modules, PACKAGE, "build/yasgui.min.js.map"), "utf8"));
  const names = map.sources.flatMap((source) =>
    [...source.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].map((match) => match[1]));
  return [...new Set(names)].sort();
}

function licence(name) {
  const { version, license } = describe(name);
  const file = readdirSync(join(modules, name)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(modules, name, file), "utf8").trim() : "";
  return `${"=".repeat(80)}\n${name} ${version} (${license ?? "see below"})\n\n${text}\n`;
}

const wanted = process.argv[2] ? `${PACKAGE}@${process.argv[2]}` : PACKAGE;
execFileSync("npm", ["install", "--ignore-scripts", "--prefix", workshop, wanted], { stdio: "inherit" });

const { version, license } = describe(PACKAGE);
const rows = FILES.map((file) => {
  copyFileSync(join(modules, PACKAGE, "build", file), join(here, file));
  return [PACKAGE, version, license, file, hash(join(here, file))].join("\t");
});
writeFileSync(join(here, "MANIFEST.tsv"), ["name\tversion\tlicence\tfile\tsha256", ...rows, ""].join("\n"));
writeFileSync(
  join(here, "THIRD-PARTY.txt"),
  `What the bundle of ${PACKAGE} ${version} holds besides its own code.\n\n${bundled().map(licence).join("\n")}`);
rmSync(workshop, { recursive: true });
