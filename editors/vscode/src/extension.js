// Starts `exigent language-server` for a bench, and lets it run the bench's code once VS Code's own
// question whether the folder is trusted was answered with yes.

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

const FILES = [
  "**/*.feature",
  "**/{regimes,scenarios,drafts}/**/*.yaml",
  "**/steps/vocabulary.yaml",
];

let client;

/** Start the server for the folders that are open. */
async function activate(context) {
  const command = vscode.workspace.getConfiguration("exigent").get("command", "exigent");
  client = new LanguageClient(
    "exigent",
    "exigent",
    { command, args: ["language-server"] },
    {
      documentSelector: FILES.map((pattern) => ({ scheme: "file", pattern })),
      initializationOptions: { trust: vscode.workspace.isTrusted },
      synchronize: {
        fileEvents: ["**/*.{feature,yaml,py,cedar,rego,toml}"].map((pattern) =>
          vscode.workspace.createFileSystemWatcher(pattern),
        ),
      },
      middleware: { executeCommand: showPlaces },
    },
  );
  context.subscriptions.push(
    vscode.workspace.onDidGrantWorkspaceTrust(() =>
      vscode.commands.executeCommand("exigent.trust"),
    ),
  );
  await client.start();
}

/** Show the scenarios that a rule decides as a list to go through; all else as it comes. */
async function showPlaces(command, given, next) {
  const answer = await next(command, given);
  if (command === "exigent.hits" && Array.isArray(answer) && answer.length > 0) {
    const places = answer.map((one) => client.protocol2CodeConverter.asLocation(one));
    const here = vscode.Uri.parse(given[0]);
    const top = new vscode.Position(0, 0);
    await vscode.commands.executeCommand("editor.action.showReferences", here, top, places);
  }
  return answer;
}

/** End the server. */
function deactivate() {
  return client?.stop();
}

module.exports = { activate, deactivate };
