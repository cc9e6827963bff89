" Uses the server as a person would in Vim with ALE, and writes down what the editor then shows.
set nocompatible hidden noswapfile encoding=utf-8 viminfo=
packadd ale
filetype plugin on
let g:ale_disable_lsp = 0
let g:ale_completion_enabled = 0
let g:ale_lint_delay = 0
let g:ale_linters_explicit = 1
source $SETUP
let s:shown = []

function! s:WaitFor(what, done) abort
  let l:turns = 0
  while !a:done()
    let l:turns += 1
    if l:turns > 1500 | throw 'waited in vain for ' . a:what | endif
    sleep 20m
  endwhile
endfunction

function! s:Go(words) abort
  call cursor(1, 1)
  if search('\V' . a:words, 'c') == 0 | throw 'no ' . a:words | endif
endfunction

function! s:Use() abort
  execute 'edit ' . $SITE . '/content/articles/flood.md'
  set filetype=markdown
  ALELint
  call s:WaitFor('findings', {-> !empty(getloclist(0)) || !empty(ale#engine#GetLoclist(bufnr('')))})
  for l:found in ale#engine#GetLoclist(bufnr(''))
    call add(s:shown, 'finding: ' . l:found.lnum . ':' . l:found.col . ' ' . get(l:found, 'code', ''))
  endfor
  call s:Go('event:great')
  ALEGoToDefinition
  call s:WaitFor('definition', {-> expand('%:t') is# 'great-flood.md'})
  call add(s:shown, 'definition: ' . line('.') . ' ' . expand('<cword>'))
endfunction

try
  call s:Use()
catch
  call add(s:shown, 'failed: ' . v:exception . ' at ' . v:throwpoint)
endtry
call writefile(s:shown, $REPORT)
qall!
