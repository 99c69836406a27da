import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

// One CommonJS file beside each module of the build. Bundling the doors a second time would put a copy of
// the shared code into each, and an error thrown by one door would not be an instance of another's class.
const dist = fileURLToPath(new URL("../dist", import.meta.url));
const relativeImport = /^((?:import|export) .*?|\} from |import )"(\.{1,2}\/[^"]+)\.js";$/gm;

for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".js") || file.startsWith("cli")) continue;
  const source = readFileSync(join(dist, file), "utf8").replace(relativeImport, '$1"$2.cjs";');
  const { code } = transformSync(source, { format: "cjs", platform: "node", target: "es2022" });
  writeFileSync(join(dist, file.replace(/\.js$/, ".cjs")), code);
}
