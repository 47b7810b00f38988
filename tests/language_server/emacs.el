;;; Writes a scenario in Emacs with eglot as somebody would, and tells what was shown.
;;; Used with: emacs --batch --load THIS; the variables say which settings, and where to tell it.

(require 'eglot)
(require 'json)

(defvar bench default-directory)

;; What `feature-mode` of MELPA is to eglot: a mode for these files.
(define-derived-mode feature-mode text-mode "Feature")
(add-to-list 'auto-mode-alist '("\\.feature\\'" . feature-mode))

;; The two lines of docs/editors.md.
(load (getenv "SETTINGS"))

(setq eglot-sync-connect 60
      eglot-connect-timeout 60
      eglot-send-changes-idle-time 0
      create-lockfiles nil
      make-backup-files nil)

(defun wait-for (what is-so)
  "Wait until IS-SO returns anything; fail for want of WHAT."
  (let ((deadline (time-add nil 60)) found)
    (while (not (setq found (funcall is-so)))
      (when (time-less-p deadline nil) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))
    found))

(defun wrong ()
  "Return what flymake underlines, as text."
  (flymake-start)
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun offered ()
  "Return what is offered where the cursor is."
  (let ((found (eglot-completion-at-point)))
    (all-completions "" (nth 2 found))))

(defun led-to (text)
  "Return the file to which the definition of TEXT leads."
  (goto-char (point-min))
  (search-forward text)
  (backward-char 3)
  (xref-find-definitions "LSP identifier at point.")
  (file-relative-name (buffer-file-name) bench))

(defun tell ()
  "Write a scenario; return what was shown."
  (find-file "features/mine.feature")
  (insert "Feature: Mine\n\n  Scenario: A letter\n"
          "    Given an ordinary request for a lending record\n"
          "    And the requester brings a leter\n")
  (apply #'eglot (eglot--guess-contact))
  (let ((wrong (wait-for "what is wrong" #'wrong)) offered told actions)
    (goto-char (point-max))
    (forward-line -1)
    (delete-region (point) (point-max))
    (insert "    And the requester br")
    (eglot--signal-textDocument/didChange)
    (setq offered (offered))
    (delete-region (line-beginning-position) (point-max))
    (insert "    And the requester brings a letter")
    (eglot--signal-textDocument/didChange)
    (goto-char (- (point) 8))
    (setq told (plist-get (plist-get
                           (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                            (eglot--TextDocumentPositionParams))
                           :contents)
                          :value))
    (setq actions (eglot-code-actions (point) (point)))
    (eglot--apply-workspace-edit
     (plist-get (seq-find (lambda (one) (string-prefix-p "Write down" (plist-get one :title)))
                          actions)
                :edit))
    (eglot-format-buffer)
    (save-buffer)
    `((failure . "")
      (wrong . ,(vconcat wrong))
      (offered . ,(vconcat (mapcar #'substring-no-properties offered)))
      (told . ,told)
      (written . ,(buffer-string))
      ;; Eglot shows none.
      (lenses . [])
      (keys . [])
      (led_to . ,(led-to "open-shelf")))))

(let ((told (condition-case failure (tell)
              (error `((failure . ,(error-message-string failure)))))))
  (with-temp-file (getenv "TOLD") (insert (json-encode told)))
  (ignore-errors (eglot-shutdown-all))
  (kill-emacs))
