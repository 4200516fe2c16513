#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""open_with_sidebar.py DOCUMENT [-env:…]: opens the document in LibreOffice, with Planerka's sidebar open."""
import os
import subprocess
import sys
import time

import uno

DECK = "PlanerkaDeck"


def wait_for(what, seconds=30):
    """What `what` returns once it is true; UNO objects that are not ready yet throw."""
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
    document, settings = os.path.abspath(sys.argv[1]), sys.argv[2:]
    pipe = f"planerka-{os.getpid()}"
    office = subprocess.Popen(["soffice", *settings, f"--accept=pipe,name={pipe};urp", "--norestore", "--nologo"])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    context = wait_for(lambda: resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"))
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    model = desktop.loadComponentFromURL(uno.systemPathToFileUrl(document), "_default", 0, ())

    def open_deck():
        # The deck is asked for anew each time: one that was kept may be gone.
        sidebar = model.CurrentController.getSidebar()
        sidebar.setVisible(True)
        deck = sidebar.getDecks().getByName(DECK)
        if not deck.isActive():
            deck.activate(True)
        return deck.isActive()

    wait_for(open_deck)
    office.wait()


if __name__ == "__main__":
    main()
