// A Monaco editor whose own language client speaks to a language server over a WebSocket.
// The test calls `begin`, and then types and points as anybody does.

const COMMANDS = ["exigent.answers", "exigent.flips", "exigent.hits", "exigent.lookForChanges"];

/** Make an editor of files, the first of them shown: their address and text, and the server's. */
window.begin = async (server, files) => {
  require.config({ paths: { vs: "/vs" } });
  const monaco = await new Promise((resolve, reject) => require(["vs/index"], resolve, reject));
  window.monaco = monaco;
  monaco.languages.register({ id: "cucumber", extensions: [".feature"] });
  monaco.languages.register({ id: "rules", extensions: [".yaml"] });
  const models = files.map(({ uri, text }) => {
    const language = uri.endsWith(".feature") ? "cucumber" : "rules";
    return monaco.editor.createModel(text, language, monaco.Uri.parse(uri));
  });
  window.editor = monaco.editor.create(document.getElementById("editor"), {
    model: models[0],
    automaticLayout: true,
    minimap: { enabled: false },
    // What only the server knows is to be seen, and not what happens to stand in the text.
    wordBasedSuggestions: "off",
    "semanticHighlighting.enabled": true,
  });
  const transport = await monaco.lsp.WebSocketTransport.connectTo({ address: server });
  const client = new monaco.lsp.MonacoLspClient(transport);
  window.said = [];
  for (const command of COMMANDS) {
    monaco.editor.registerCommand(command, async (_, ...given) => {
      const asked = { command, arguments: given };
      window.said.push(await client._connection.server.workspaceExecuteCommand(asked));
    });
  }
  await client._initPromise;
};
