-- Uses the server as a person would in Neovim, and writes down what the editor then shows.
local root, report = vim.env.SITE, vim.env.REPORT
local shown = {}

local function wait_for(what, is_done)
  if not vim.wait(30000, is_done, 20) then error('waited in vain for ' .. what) end
end

local function lines() return vim.api.nvim_buf_get_lines(0, 0, -1, false) end

-- Puts the cursor on the start of some words.
local function go(words)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. words, 'c') > 0, words)
end

local function run()
  vim.o.swapfile = false
  vim.o.hidden = true
  vim.cmd('edit ' .. root .. '/content/articles/flood.md')
  wait_for('a server', function() return next(vim.lsp.buf_get_clients(0)) ~= nil end)
  local client = next(vim.lsp.buf_get_clients(0))
  wait_for('findings', function() return #vim.diagnostic.get(0) > 0 end)
  for _, found in ipairs(vim.diagnostic.get(0)) do
    table.insert(shown, 'finding: ' .. found.lnum + 1 .. ':' .. found.col + 1 .. ' ' .. found.code)
  end

  go('nobdy')
  vim.cmd('normal! cwАда')
  vim.cmd('normal! l')
  local params = vim.lsp.util.make_position_params()
  local list = vim.lsp.buf_request_sync(0, 'textDocument/completion', params, 10000)[client].result
  local items = vim.lsp.util.text_document_completion_list_to_complete_items(list, '')
  table.insert(shown, 'offered: ' .. items[1].word .. ' ' .. items[1].abbr)
  vim.lsp.util.apply_text_edits({ list.items[1].textEdit }, 0, 'utf-16')
  table.insert(shown, 'completed: ' .. vim.fn.getline(7))

  go('event:great')
  vim.lsp.buf.definition()
  wait_for('definition', function() return vim.api.nvim_buf_get_name(0):find('great%-flood%.md') ~= nil end)
  table.insert(shown, 'definition: ' .. vim.fn.line('.') .. ' ' .. vim.fn.expand('<cword>'))
  vim.cmd('buffer ' .. root .. '/content/articles/flood.md')

  go('River Board')
  local places = vim.lsp.buf_request_sync(0, 'textDocument/references', {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = vim.lsp.util.make_position_params().position,
    context = { includeDeclaration = true },
  }, 10000)
  table.insert(shown, 'references: ' .. #places[client].result)

  vim.cmd('silent! %s/See \\[/See [[daly]] [/')
  wait_for('the finding on [[daly]]', function()
    return vim.tbl_contains(vim.tbl_map(function(found) return found.lnum end, vim.diagnostic.get(0)), 8)
  end)
  go('daly')
  vim.ui.select = function(items, options, choose)
    for index, item in ipairs(items) do
      if options.format_item(item):find("Replace 'daly'") then return choose(item, index) end
    end
    error('there is no such action')
  end
  vim.lsp.buf.code_action()
  wait_for('the action', function() return vim.fn.getline(9):find('%[%[daily%]%]') ~= nil end)
  table.insert(shown, 'action: ' .. vim.fn.getline(9))

  go('great-flood')
  vim.lsp.buf.rename('flood-of-2014')
  wait_for('the rename', function() return vim.fn.getline(7):find('flood%-of%-2014') ~= nil end)
  table.insert(shown, 'renamed: ' .. vim.fn.getline(7))
  vim.cmd('silent! wall')
end

local ok, problem = pcall(run)
if not ok then table.insert(shown, 'failed: ' .. tostring(problem)) end
vim.fn.writefile(shown, report)
vim.cmd('qall!')
