// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

namespace planerka::tests
{
struct Texts
{
    const char* id;
    const char* en;
    const char* ru; ///< with ordinary spaces: that some must not break is the lint's to see
};

/// The sentence of each rule, word for word, with what the meetings of check_table.hpp put into them.
inline const std::vector<Texts>& domain_texts()
{
    static const std::vector<Texts> all{
        {"V01", "This meeting was saved by a newer version. Update the extension to open it.",
         "Встреча сохранена более новой версией. Обновите расширение."},
        {"V02", "Give the meeting a title.", "Укажите название встречи."},
        {"V03", "Duration must be 5 to 720 minutes. For several days choose “Conference”.",
         "Продолжительность: от 5 до 720 минут. Для нескольких дней выберите «Конференция»."},
        {"V04", "Start and finish read better on 5-minute marks. Round to 60 minutes?",
         "Удобнее округлить до 5 минут. Округлить до 60 мин?"},
        {"V05", "“MSK” is not a known time zone. Choose one from the list, e.g. Europe/Moscow.",
         "Часовой пояс «MSK» неизвестен. Выберите из списка, например Europe/Moscow."},
        {"V06", "02:30 does not exist on 14 Mar 2027 (clocks go forward). The meeting will start at 03:30.",
         "14.03.2027 времени 02:30 не существует (перевод часов). Начало — в 03:30."},
        {"V07", "01:30 happens twice on 7 Nov 2027. The first one is used.",
         "07.11.2027 время 01:30 наступает дважды. Берётся первое."},
        {"V08", "Add at least one required participant.", "Добавьте хотя бы одного обязательного участника."},
        {"V09", "A one-to-one has exactly two people; now there are 3.",
         "В беседе один на один ровно два человека, сейчас 3."},
        {"V10",
         "Account executives, Central is a client, but the meeting is internal. Change it to “with clients”? "
         "Confidential items will be hidden from client documents.",
         "Account executives, Central — клиент, а совещание внутреннее. Сделать его встречей с клиентом? "
         "Внутренние пункты не попадут в документы для клиента."},
        {"V11", "Nobody here is a client: add one of their people, or change the audience to internal.",
         "Среди участников нет клиента: добавьте его представителя или выберите внутреннее совещание."},
        {"V12", "Choose a chair: the minutes need a signature.", "Выберите председателя: протокол подписывает он."},
        {"V13", "Nobody takes minutes. Decisions may be lost.", "Не назначен секретарь. Решения могут потеряться."},
        {"V14", "“Forecast against target”: 4 min is outside 5–15.",
         "«Forecast against target»: 4 мин вне пределов 5–15."},
        {"V15", "The agenda needs 15 min more than planned. Fit automatically, extend, or park items?",
         "Повестке не хватает 15 мин. Уместить автоматически, продлить или отложить вопросы?"},
        {"V16", "“Wins of the week and the one number that moved” has no owner.",
         "У вопроса «Wins of the week and the one number that moved» нет докладчика."},
        {"V17", "What should “Wins of the week and the one number that moved” achieve? One phrase is enough.",
         "Какой результат нужен по вопросу «Wins of the week and the one number that moved»? Достаточно одной фразы."},
        {"V18", "The owner of “Wins of the week and the one number that moved” is no longer invited. Choose another.",
         "Докладчик по вопросу «Wins of the week and the one number that moved» больше не участвует. Выберите "
         "другого."},
        {"V19", "Amounts and times cannot be negative.", "Суммы и время не могут быть отрицательными."},
        {"V20", "No hourly rate for Dana Reyes. Enter a rate or choose a role rate.",
         "Нет стоимости часа для Dana Reyes. Введите её или выберите ставку должности."},
        {"V21", "The share of selling time must be between 0 and 1.", "Доля времени на продажи: допустимо от 0 до 1."},
        {"V22", "“XYZ” is not an ISO 4217 code, e.g. USD, EUR, RUB.",
         "«XYZ» — не код ISO 4217 (например USD, EUR, RUB)."},
        {"V23", "Enter the exchange rate EUR→USD and its date.", "Введите курс EUR→USD и его дату."},
        {"V24", "The rate EUR→USD is 31 days old.", "Курсу EUR→USD уже 31 дн."},
        {"V25", "Hours per year look wrong: 40. Typical: 2,080 (US), 1,972 (Russia 2026).",
         "Проверьте часы в год: 40. Обычно 2080 (США), 1972 (Россия, 2026)."},
        {"V26", "“Call” needs a person and a date.", "Поручению «Call» нужны исполнитель и срок."},
        {"V27", "The due date is before the meeting.", "Срок раньше даты совещания."},
        {"V28", "Mark the meeting as held before writing minutes.", "Сначала отметьте, что совещание состоялось."},
        {"V29", "The repeat rule is not valid.", "Правило повторения задано неверно."},
        {"V30", "Set a date to decide whether this series is still needed.",
         "Укажите дату, когда решите, нужна ли ещё эта серия."},
        {"V31", "Explain in one sentence why a conference is necessary.",
         "Одной фразой объясните, почему нужна конференция."},
        {"V32", "Add the join link or the phone number.", "Добавьте ссылку или номер для подключения."},
        {"V33", "Skype closed on 5 May 2025. Choose another service.",
         "Skype закрыт 5 мая 2025 г. Выберите другой сервис."},
        {"V34", "Dana Reyes may not be able to join. Add a phone number or another way.",
         "Dana Reyes может не подключиться. Добавьте телефон или другой способ."},
        {"V35", "The room holds 6; 7 are expected.", "В зале 6 мест, ожидается 7."},
        {"V36", "Priya Shah has not agreed to be named. Ask first or remove the name.",
         "Priya Shah не давал(а) согласия на упоминание. Спросите или уберите имя."},
        {"V37", "“Pay” is internal and was left out of the client document.",
         "Поле «Pay» внутреннее и не включено в документ для клиента."},
        {"V38", "Break-even needs a margin above zero.", "Для безубыточности нужна маржа больше нуля."},
        {"V39", "DANA@example.com appears twice.", "DANA@example.com указан дважды."},
        {"V40", "For Priya Shah it will be 00:30.", "У Priya Shah будет 00:30."},
    };
    return all;
}
} // namespace planerka::tests
