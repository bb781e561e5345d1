-- What a user does in Neovim with an open report, step by step; what stands there after each goes to the file that STATES names.
local row = 71 -- 总计 of the requests' outcomes
local states = assert(io.open(os.getenv('STATES'), 'w'))

local function codes()
  return vim.tbl_map(function(d) return d.lnum + 1 .. ' ' .. d.code end, vim.diagnostic.get(0))
end

local function shows(code)
  return #vim.tbl_filter(function(c) return c:find(code, 1, true) end, codes()) > 0
end

local function tell(name, page)
  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
  local root = (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1].config.root_dir
  states:write(vim.json.encode({ name = name, text = text, codes = codes(), root = root, page = page }) .. '\n')
end

local function await(what, holds)
  assert(vim.wait(30000, holds, 20), 'in vain: ' .. what)
end

-- The user picks what the server prefers, or else the first.
vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do
    if (item.action or item[2]).isPreferred then return choose(item) end
  end
  choose(items[1])
end

local function drive()
  await('diagnostics', function() return shows('GK') end)
  tell('opened')

  vim.api.nvim_win_set_cursor(0, { row, vim.fn.getline(row):find('12', 1, true) - 1 })
  vim.api.nvim_feedkeys('gra', 'xt', false)
  await('the quick fix', function() return not shows('GK2001') end)
  tell('fixed')

  vim.fn.setline(row, (vim.fn.getline(row):gsub('%[21,  2', '[21,2')))
  tell('typed')
  vim.cmd('ReportFormat')
  await('formatting', function() return vim.fn.getline(row):find('[21,  2', 1, true) end)
  tell('formatted')

  vim.cmd('ReportFixAll')
  await('all safe fixes', function() return not shows('GK0003') end)
  tell('fixed all')

  vim.ui.open = function(page) tell('previewed', table.concat(vim.fn.readfile(page), '\n') .. '\n') end
  vim.cmd('ReportPreview')
end

local ok, trouble = xpcall(drive, debug.traceback)
states:close()
if ok then vim.cmd('qall!') end
io.stderr:write(trouble .. '\n')
vim.cmd('cquit')
