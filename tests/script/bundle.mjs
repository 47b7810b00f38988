// Prints the one script that the HTML page holds, made of the modules in a folder.
import { build } from "esbuild";

const [folder] = process.argv.slice(2);
const { outputFiles } = await build({
  absWorkingDir: folder,
  entryPoints: ["main.js"],
  bundle: true,
  minify: true,
  lineLimit: 100,
  write: false,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  logLevel: "warning",
});
process.stdout.write(outputFiles[0].text);
