# SPDX-License-Identifier: MPL-2.0
"""What tests/office25/run tells in the office: PIPE LANGUAGE FOLDER, in which the example lies."""
import glob
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

pipe, language, folder = sys.argv[1:4]
WORDS = {
    "en-US": {"cost": "$1,581.60", "dearer": "$1,682.22", "agenda": "Weekly pipeline review",
              "organization": "Organisation"},
    "ru": {"cost": "1\u00a0581,60\u00a0$", "dearer": "1\u00a0682,22\u00a0$", "agenda": "Weekly pipeline review",
           "organization": "Организация"},
}[language]


def wait_for(what, ask):
    last = None
    for _ in range(240):
        try:
            found = ask()
            if found:
                return found
        except Exception as error:  # the office is not there yet, or shows something else at the moment
            last = error
        time.sleep(0.25)
    sys.exit(f"{language}: {what} does not come: {last!r}")


local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = wait_for("the office", lambda: resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"))


def create(name):
    return context.ServiceManager.createInstanceWithContext(name, context)


desktop = create("com.sun.star.frame.Desktop")
frame = wait_for("the window", lambda: desktop.getCurrentComponent().CurrentController.Frame)
example = glob.glob(f"{folder}/*.json")[0]
file_name = PropertyValue("FileName", 0, uno.systemPathToFileUrl(example), 0)
dispatcher = create("com.sun.star.frame.DispatchHelper")
dispatcher.executeDispatch(frame, "org.planerka:openMeeting", "", 0, (file_name,))
dispatcher.executeDispatch(frame, "org.planerka:showSidebar", "", 0, ())
# 25.2 crashes if it is asked for a panel of a deck that it has not made yet.
deck = wait_for(
    "the deck",
    lambda: next(each for each in [frame.Controller.Sidebar.Decks.getByName("PlanerkaDeck")] if each.isActive()),
)
panel = wait_for("the panel", lambda: deck.Panels.getByName("PlanerkaPanel").Dialog)


def in_sight(name):
    for container in (panel, panel.getControl("body")):
        for control in container.Controls:
            if getattr(control.Model, "HelpURL", "") == name:
                return control
    return None


def cell(name):
    bar = panel.getControl("scroll_bar")
    top = 0
    while not in_sight(name) and top <= bar.getMaximum():
        bar.AccessibleContext.setCurrentValue(top)
        time.sleep(0.3)
        top += bar.getBlockIncrement()
    return in_sight(name)


def shows(name, text):
    wait_for(f"{name} {text!r}", lambda: cell(name).Text == text)


def documents():
    each = desktop.Components.createEnumeration()
    found = []
    while each.hasMoreElements():
        found.append(each.nextElement())
    return found


shows("text:cost", WORDS["cost"])
wait_for("the rate", lambda: cell("attendees[0].cost.loadedHourlyRate")).setText("150")
shows("text:cost", WORDS["dearer"])
wait_for("the button", lambda: cell("make:agenda")).AccessibleContext.doAccessibleAction(0)
agenda = wait_for("the agenda", lambda: next(each for each in documents() if WORDS["agenda"] in each.Text.String))

# A script works on the same meeting.
planner = create("org.planerka.Planner")
meeting = planner.meetingIn(agenda)
meeting.setText("title", "From a script")
shows("title", "From a script")
assert meeting.undo()
shows("title", meeting.getText("title"))
assert len(planner.makeDocument(planner.newMeeting("client_demo", "", 0), "deck", ()).value) > 4_000

# The pages of the options.
package = context.getValueByName("/singletons/com.sun.star.deployment.PackageInformationProvider")
handler = create("org.planerka.OptionsPage")
for page in ("general", "rates", "figures", "limits", "more"):
    window = create("com.sun.star.awt.ContainerWindowProvider").createContainerWindow(
        f"{package.getPackageLocation('org.planerka')}/dialogs/{page}.xdl", "", frame.ContainerWindow, handler
    )
    assert handler.callHandlerMethod(window, "initialize", "external_event")
    if page == "general":
        label = window.getControl("label:organization").Model.Label
        assert label == WORDS["organization"], label
        window.getControl("organization").setText("Example Tools Inc.")
        assert handler.callHandlerMethod(window, "ok", "external_event")
    window.dispose()
assert planner.setting("organization") == "Example Tools Inc."
print(f"{language}: opened, typed, made, scripted, set")
for document in documents():
    document.Modified = False  # else the office asks before it ends, and nobody answers
try:
    desktop.terminate()
except Exception:  # the bridge ends with the office
    pass
os._exit(0)  # without waiting for a bridge that is gone
