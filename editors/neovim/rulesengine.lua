-- Reports checked while they are written, in Neovim 0.7 and up. Copy to ~/.config/nvim/plugin/rulesengine.lua.
local files = { '*.report.yaml', '*.report.yml', 'rulesengine.yaml' }
local clients = {} -- by root folder; later versions keep them themselves

local function root_of(folder)
  for _, mark in ipairs({ 'rulesengine.yaml', '.git' }) do
    if vim.loop.fs_stat(folder .. '/' .. mark) then return folder end
  end
  local parent = vim.fn.fnamemodify(folder, ':h')
  return parent ~= folder and root_of(parent) or nil
end

local function format()
  if vim.lsp.buf.format then vim.lsp.buf.format() else vim.lsp.buf.formatting_sync() end
end

local function fix_all()
  local context = { only = { 'source.fixAll.rulesengine' }, diagnostics = {} }
  if vim.fn.has('nvim-0.8') == 0 then return vim.lsp.buf.code_action(context) end
  vim.lsp.buf.code_action({ context = context, apply = true })
end

local function preview()
  local page = vim.fn.tempname() .. '.html'
  local text = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  local said = vim.fn.system({ 'rulesengine', 'render', '-', '--stdin-filename', vim.fn.expand('%:p'), '-o', page }, text)
  if vim.v.shell_error ~= 0 then return vim.notify(said, vim.log.levels.ERROR) end
  if vim.ui.open then vim.ui.open(page) else vim.fn.jobstart({ 'xdg-open', page }, { detach = true }) end
end

local function on_attach(_, buffer)
  for name, action in pairs({ ReportFormat = format, ReportFixAll = fix_all, ReportPreview = preview }) do
    vim.api.nvim_buf_create_user_command(buffer, name, action, {})
  end
  if vim.fn.has('nvim-0.11') == 1 then return end
  -- What Neovim 0.11 sets of itself.
  vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
  vim.bo[buffer].tagfunc = 'v:lua.vim.lsp.tagfunc'
  local keys = {
    K = vim.lsp.buf.hover,
    gra = vim.lsp.buf.code_action,
    grr = vim.lsp.buf.references,
    ['[d'] = vim.diagnostic.goto_prev,
    [']d'] = vim.diagnostic.goto_next,
    ['<C-W>d'] = vim.diagnostic.open_float,
  }
  for key, action in pairs(keys) do vim.keymap.set('n', key, action, { buffer = buffer }) end
end

local function start(event)
  local root = root_of(vim.fn.fnamemodify(event.match, ':p:h'))
  local config = { name = 'rulesengine', cmd = { 'rulesengine', 'lsp' }, root_dir = root, on_attach = on_attach }
  if vim.lsp.start then return vim.lsp.start(config, { bufnr = event.buf }) end
  local key = root or ''
  if not clients[key] or vim.lsp.client_is_stopped(clients[key]) then clients[key] = vim.lsp.start_client(config) end
  vim.lsp.buf_attach_client(event.buf, clients[key])
end

vim.api.nvim_create_autocmd({ 'BufReadPost', 'BufNewFile' }, { pattern = files, callback = start })
