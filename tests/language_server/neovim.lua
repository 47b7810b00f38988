-- Writes a scenario in Neovim as somebody would, without leaving it, and tells what was shown.
-- Used with: nvim --headless -u THE-LINES-OF-THE-PAGE -c 'luafile THIS'; the variable says where to tell it.

local out = {}
local patience = 60000

local function wait(what, is_so)
  if not vim.wait(patience, is_so, 20) then
    error('waited in vain for ' .. what)
  end
end

local function clients()
  return vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)
end

-- The lines of docs/editors.md do the rest.
local function open(file)
  vim.cmd('edit ' .. file)
  wait('the server', function()
    return #vim.tbl_values(clients()) > 0
      and vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', {
        textDocument = vim.lsp.util.make_text_document_params(),
      }, 1000) ~= nil
  end)
end

local function messages()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, (one.lnum + 1) .. ': ' .. one.message)
  end
  return found
end

local function ask(method, more)
  local parameters = vim.lsp.util.make_position_params(0, 'utf-16')
  for key, value in pairs(more or {}) do
    parameters[key] = value
  end
  local answers = vim.lsp.buf_request_sync(0, method, parameters, patience) or {}
  for _, answer in pairs(answers) do
    if answer.error then
      error(method .. ': ' .. answer.error.message)
    end
    return answer.result
  end
end

local function go_to(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search(text) > 0, 'not there: ' .. text)
end

local function tell()
  open('features/mine.feature')
  out.keys = { vim.bo.omnifunc, vim.fn.maparg('K', 'n') ~= '' and 'K' or '' }
  vim.api.nvim_buf_set_lines(0, 0, -1, false, {
    'Feature: Mine',
    '',
    '  Scenario: A letter',
    '    Given an ordinary request for a lending record',
    '    And the requester brings a leter',
  })
  wait('what is wrong', function() return (messages()[1] or ''):match('no step reads') ~= nil end)
  out.wrong = messages()

  -- What `Ctrl-X Ctrl-O` would offer.
  vim.api.nvim_buf_set_lines(0, 4, 5, false, { '    And the requester br' })
  vim.fn.cursor(5, 25)
  out.offered = {}
  for _, item in ipairs(ask('textDocument/completion').items) do
    table.insert(out.offered, item.label)
  end

  vim.api.nvim_buf_set_lines(0, 4, 5, false, { '    And the requester brings a letter' })
  go_to('brings a letter')
  out.told = ask('textDocument/hover').contents.value

  -- The answers are written down for a scenario that asks nothing as yet.
  local actions = ask('textDocument/codeAction', {
    range = { start = { line = 4, character = 0 }, ['end'] = { line = 4, character = 0 } },
    context = { diagnostics = {} },
  })
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  wait('a scenario without a fault', function() return #messages() == 0 end)
  out.lenses = {}
  for _, lens in ipairs(ask('textDocument/codeLens')) do
    table.insert(out.lenses, lens.command.title)
  end
  vim.lsp.util.apply_text_edits(
    ask('textDocument/formatting', { options = { tabSize = 2, insertSpaces = true } }) or {},
    vim.api.nvim_get_current_buf(),
    'utf-16'
  )
  vim.cmd('write')
  out.written = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'

  go_to('open-shelf')
  local place = ask('textDocument/definition')[1]
  if vim.lsp.util.show_document then
    vim.lsp.util.show_document(place, 'utf-16', { focus = true })
  else
    vim.lsp.util.jump_to_location(place, 'utf-16')
  end
  out.led_to = vim.fn.expand('%:.')
end

local is_well, wrong = pcall(tell)
out.failure = is_well and '' or tostring(wrong)
local file = assert(io.open(vim.env.TOLD, 'w'))
file:write(vim.fn.json_encode(out))
file:close()
vim.cmd('qall!')
