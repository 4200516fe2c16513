#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""open_with_sidebar.py DOCUMENT MEETING [-env:…]: opens LibreOffice on a document, an agenda or private:factory/swriter for an empty one, with
Planerka's sidebar and the meeting's cost in it."""
import os
import subprocess
import sys
import time

import uno
from com.sun.star.awt.PosSize import POSSIZE
from com.sun.star.beans import PropertyValue


def wait_for(what, seconds=30):
    """Asks until `what` answers with something true, and returns that. A UNO object that is not ready yet throws."""
    end = time.monotonic() + seconds
    while True:
        try:
            if result := what():
                return result
        except Exception:
            if time.monotonic() > end:
                raise
        if time.monotonic() > end:
            sys.exit("LibreOffice did not answer in time.")
        time.sleep(0.2)


def main():
    document, meeting, settings = sys.argv[1], os.path.abspath(sys.argv[2]), sys.argv[3:]
    pipe = f"planerka-{os.getpid()}"
    office = subprocess.Popen(["soffice", *settings, f"--accept=pipe,name={pipe};urp", "--norestore", "--nologo", document])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    context = wait_for(lambda: resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"))
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    frame = wait_for(lambda: desktop.getCurrentComponent().CurrentController.Frame)

    window = frame.ContainerWindow
    if window.getPosSize().Width < 800:  # where no window manager gives it a size
        window.setPosSize(0, 0, 1400, 950, POSSIZE)

    # The agenda remembers its meeting, but without anybody's pay, which stands beside the meeting file.
    dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    file = PropertyValue("FileName", 0, uno.systemPathToFileUrl(meeting), 0)
    for command, arguments in (("openMeeting", (file,)), ("showSidebar", ())):
        dispatcher.executeDispatch(frame, f"org.planerka:{command}", "", 0, arguments)
    office.wait()


if __name__ == "__main__":
    main()
