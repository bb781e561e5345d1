;;; rulesengine.el --- Reports checked while they are written  -*- lexical-binding: t; -*-

;; Emacs 29 and up, or an older one with eglot.  Copy to ~/.emacs.d/ and write in init.el:
;;   (load (locate-user-emacs-file "rulesengine"))

(require 'eglot)

(defalias 'rulesengine-parent-mode
  (cond ((fboundp 'yaml-mode) 'yaml-mode)
        ((and (require 'treesit nil t) (treesit-ready-p 'yaml t)) 'yaml-ts-mode)
        (t 'conf-colon-mode)))

(define-derived-mode rulesengine-mode rulesengine-parent-mode "Report"
  "Reports on government information disclosure, and their configuration."
  (eglot-ensure))

(dolist (name '("\\.report\\.ya?ml\\'" "/rulesengine\\.yaml\\'"))
  (add-to-list 'auto-mode-alist (cons name 'rulesengine-mode)))

(add-to-list 'eglot-server-programs '((rulesengine-mode :language-id "yaml") "rulesengine" "lsp"))

(defun rulesengine-project (folder)
  "The project of a report in FOLDER: where the configuration lies; without one it is that of the repository."
  (when-let ((root (and (derived-mode-p 'rulesengine-mode) (locate-dominating-file folder "rulesengine.yaml"))))
    (cons 'transient root)))

(add-hook 'project-find-functions #'rulesengine-project)

(defun rulesengine-fix-all ()
  "Make all safe fixes."
  (interactive)
  (eglot-code-actions (point-min) (point-max) "source.fixAll.rulesengine" t))

(defun rulesengine-preview ()
  "Show the printed form of the report in the browser."
  (interactive)
  (let ((page (make-temp-file "report" nil ".html"))
        (coding-system-for-write 'utf-8))
    (if (zerop (call-process-region nil nil "rulesengine" nil "*rulesengine*" nil
                                    "render" "-" "--stdin-filename" buffer-file-name "-o" page))
        (browse-url-of-file page)
      (display-buffer "*rulesengine*"))))

(dolist (binding '(("C-c C-a" . eglot-code-actions)
                   ("C-c C-f" . eglot-format-buffer)
                   ("C-c C-x" . rulesengine-fix-all)
                   ("C-c C-l" . flymake-show-buffer-diagnostics)
                   ("C-c C-n" . flymake-goto-next-error)
                   ("C-c C-p" . rulesengine-preview)))
  (define-key rulesengine-mode-map (kbd (car binding)) (cdr binding)))

;;; rulesengine.el ends here
