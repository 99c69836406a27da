import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

// A CommonJS twin beside each module and each declaration file of the build. Bundling the doors a second time would
// put a copy of the shared code into each, and an error thrown by one door would not be an instance of another's class.
const dist = fileURLToPath(new URL("../dist", import.meta.url));
const relativeImport = /^((?:import|export)\b.*?|\} from )(["'])(\.{1,2}\/[^"']+)\.js\2;$/gm;
const library = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
  (file) => !file.startsWith("cli"),
);

/** @param {string} file */
const read = (file) => readFileSync(join(dist, file), "utf8").replace(relativeImport, "$1$2$3.cjs$2;");

for (const file of library.filter((name) => name.endsWith(".js"))) {
  const { code } = transformSync(read(file), { format: "cjs", platform: "node", target: "es2022" });
  writeFileSync(join(dist, file.replace(/\.js$/, ".cjs")), code);
}

for (const file of library.filter((name) => name.endsWith(".d.ts"))) {
  writeFileSync(join(dist, file.replace(/\.d\.ts$/, ".d.cts")), read(file));
}
