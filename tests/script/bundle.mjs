// Prints the one script that an HTML page holds, made of the modules in a folder. With the name of
// a module besides, what that one exports is made the one thing of the window that has its name.
import { build } from "esbuild";

const [folder, module] = process.argv.slice(2);
const { outputFiles } = await build({
  absWorkingDir: folder,
  entryPoints: [`${module ?? "main"}.js`],
  bundle: true,
  minify: true,
  lineLimit: 100,
  write: false,
  ...(module ? { format: "iife", globalName: module } : { format: "esm" }),
  target: "es2022",
  charset: "utf8",
  logLevel: "warning",
});
process.stdout.write(outputFiles[0].text);
