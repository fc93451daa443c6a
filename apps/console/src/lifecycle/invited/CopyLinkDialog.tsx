import { LifecycleDialog } from "../dialogs/LifecycleDialog.tsx";
import { CopyLink } from "./CopyLink.tsx";

interface CopyLinkDialogProps {
  readonly email: string;
  /** The link; without it, the dialog is closed. */
  readonly link: string | undefined;
  readonly onClose: () => void;
}

/** Hands out the new link of an invitation. */
export function CopyLinkDialog({ email, link, onClose }: CopyLinkDialogProps) {
  return (
    <LifecycleDialog title={`Link for ${email}`} opened={link !== undefined} onClose={onClose}>
      {link === undefined ? null : <CopyLink email={email} link={link} />}
    </LifecycleDialog>
  );
}
